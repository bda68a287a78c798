package mentoring.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.account.AccountAction;
import mentoring.account.AccountCard;
import mentoring.account.AccountListService;
import mentoring.account.AccountService;
import mentoring.account.NewLogin;
import mentoring.account.model.AccountId;
import mentoring.account.model.AccountStanding;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** One account. Its address names it by id, or by its exact log-in name where the administrator may know no more than an outline. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService accounts;

    @EJB
    private AccountListService lists;

    @Inject
    private Access access;

    private Long id;
    private String login;
    private String reason;
    private AccountCard card;
    private transient NewLogin made;

    public void open() {
        if (id == null && login == null) {
            throw Refusal.notFound();
        }
        card = login == null ? accounts.read(new AccountId(id)) : lists.find(login);
        if (card.outline() && access.allows(AccountAction.OPEN, ref())) {
            card = accounts.read(ref());
        }
    }

    /** Gives a new password; it is shown by this answer only. */
    public void reset() {
        made = accounts.reset(ref());
        open();
    }

    public void block() {
        accounts.block(ref(), reason);
        reason = null;
        open();
        PageMessages.done("account.blocked");
    }

    public void unblock() {
        accounts.unblock(ref());
        open();
        PageMessages.done("account.unblocked");
    }

    /** The owner has told the caller that he wanted the new password. */
    public void confirm() {
        accounts.confirmResets(ref());
        open();
        PageMessages.done("account.reset.confirmed");
    }

    public void endGrant(long grant) {
        accounts.endGrant(ref(), grant);
        PageMessages.done("account.grantEnded");
        open();
    }

    public boolean isResettable() {
        return !card.own() && card.standing() != AccountStanding.BLOCKED && card.standing() != AccountStanding.ENDED
            && access.allows(AccountAction.RESET, ref());
    }

    public boolean isConfirmable() {
        return !card.own() && card.resets().stream().anyMatch(reset -> !reset.confirmed())
            && access.allows(AccountAction.CONFIRM_RESET, ref());
    }

    public boolean isBlockable() {
        return !card.own() && access.allows(AccountAction.BLOCK, ref());
    }

    public boolean isBlocked() {
        return card.standing() == AccountStanding.BLOCKED;
    }

    /** The password given by the last press; nowhere else. Null otherwise. */
    public NewLogin getMade() {
        return made;
    }

    public AccountCard getCard() {
        return card;
    }

    private AccountId ref() {
        return new AccountId(card == null ? id : card.id());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
