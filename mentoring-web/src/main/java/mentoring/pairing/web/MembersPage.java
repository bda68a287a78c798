package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.JoinGroup;
import mentoring.pairing.LeaveGroup;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairService;
import mentoring.pairing.PairView;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.Choice;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** Who comes to a group and who leaves it. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService views;

    @EJB
    private PairService pairs;

    @Inject
    private Words words;

    @Inject
    private PairWords pairWords;

    private Long id;
    private PairView view;
    private final MembersForm form = new MembersForm();

    /** The page exists for groups whose members may change. */
    public void open() {
        view = views.view(PairId.of(id));
        if (view.kind() != PairKind.GROUP || !view.allowed().contains(PairAction.CHANGE_MEMBERS)) {
            throw Refusal.notFound();
        }
        form.setJoinedOn(words.today());
        form.setLeftOn(words.today());
    }

    public List<Choice> findMentees(String text) {
        return views.choices(new SchoolYearRef(view.schoolId(), view.year()), view.formId(), ParticipantRole.MENTEE, text).stream()
            .map(pairWords::choice).toList();
    }

    /** A mentee joins. */
    public String join() {
        Long mentee = form.getMentee() == null ? null : form.getMentee().id();
        pairs.join(new PairId(id), new JoinGroup(view.version(), mentee, form.getJoinedOn(), form.getReason()));
        PageMessages.done("pairing.joined", form.getMentee().label());
        return again();
    }

    /** A mentee leaves. */
    public String leave() {
        LocalDate leftOn = form.getLeftOn();
        pairs.leave(new PairId(id), new LeaveGroup(view.version(), form.getLeaving(), leftOn, form.getLeftReason()));
        PageMessages.done("pairing.left", leftOn);
        return again();
    }

    private String again() {
        return "/pairing/members?faces-redirect=true&id=" + id;
    }

    public List<EndReason> getReasons() {
        return EndReason.byHand();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PairView getView() {
        return view;
    }

    public MembersForm getForm() {
        return form;
    }
}
