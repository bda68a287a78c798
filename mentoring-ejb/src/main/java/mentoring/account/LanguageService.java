package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.account.model.Account;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;

/** The language in which a person reads the product, remembered with the account. */
@Stateless
@Guarded
public class LanguageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Remembers the caller's choice for this and later log-ins.
     *
     * @param language {@code ru} or {@code en}; anything else is Russian
     */
    @AccountRule(AccountAction.CHANGE_OWN_LANGUAGE)
    public void choose(String language) {
        Account account = em.find(Account.class, currentUser.caller().accountId());
        account.speak(language);
        account.touch(clock.now(), account.id());
    }
}
