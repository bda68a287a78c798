package mentoring.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mentoring.meeting.CalendarService;
import mentoring.meeting.ConflictView;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MeetingView;
import mentoring.meeting.PairOption;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Choice;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The dialog in which a meeting is planned or planned anew; it tells who is taken before anything is saved. */
@Named
@ViewScoped
public class MeetingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_SELECT = 12;
    private static final int MOST_FOUND = 10;
    private static final int USUAL_HOUR = 15;

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private List<PairOption> options = List.of();
    private Long pairId;
    private String pairLabel;
    private MeetingView edited;
    private MeetingForm form = new MeetingForm();
    private ConflictView conflicts;

    /** A new meeting; the day may be null. */
    void begin(List<PairOption> pairs, LocalDateTime day) {
        options = pairs;
        edited = null;
        conflicts = null;
        form = new MeetingForm();
        LocalDateTime tomorrow = clock.today().plusDays(1).atTime(USUAL_HOUR, 0);
        form.setStart(day == null ? tomorrow : day.toLocalTime().toSecondOfDay() == 0 ? day.withHour(USUAL_HOUR) : day);
        pairId = options.size() == 1 ? options.get(0).pairId() : null;
        choose();
    }

    /** A planned meeting is changed. */
    void edit(MeetingView meeting) {
        edited = meeting;
        conflicts = null;
        form = MeetingForm.of(meeting, clock.local(meeting.plan().startsAt()));
        pairId = meeting.pair().pairId();
    }

    /** The pair was chosen: what comes next for it is filled in. */
    public void choose() {
        chosen().ifPresent(option -> {
            pairLabel = option.label();
            form.setStage(option.stage());
            form.setGrouping(option.grouping());
        });
        check();
    }

    /** Finds who is taken at the time in the form. */
    public void check() {
        boolean known = pairId != null && form.getStart() != null && form.getMinutes() != null;
        conflicts = known ? calendar.conflicts(new PairId(pairId), form.getStart(), form.getMinutes(), editedId()) : null;
    }

    /** Takes the next time at which everybody is free. */
    public void takeFree() {
        form.setStart(clock.local(conflicts.nextFree()));
        check();
    }

    /** Saves, unless somebody turns out to be taken who was not shown yet; then shows it and waits. */
    public String save() {
        if (pairId == null) {
            throw Refusal.at(isMany() ? "pairSearch" : "pair", "meeting.missing.pair");
        }
        ConflictView shown = conflicts;
        check();
        if (conflicts != null && !conflicts.free() && !conflicts.equals(shown)) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        boolean despite = conflicts != null && !conflicts.free();
        if (edited == null) {
            meetings.plan(new PairId(pairId), form.command(0, despite));
            PageMessages.done("meeting.planned", pairLabel, words.day(form.getStart()), words.time(form.getStart()));
            return null;
        }
        meetings.replan(editedId(), form.command(edited.version(), despite));
        PageMessages.done("meeting.changed");
        return "/meeting/meeting?faces-redirect=true&id=" + edited.id();
    }

    private MeetingId editedId() {
        return edited == null ? null : new MeetingId(edited.id());
    }

    /** Pairs whose names hold what was typed. */
    public List<Choice> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return options.stream().filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST_FOUND)
            .map(MeetingFormPage::choice).toList();
    }

    private static Choice choice(PairOption option) {
        return Choice.of(option.pairId(), option.label(), option.detail());
    }

    /** True where the pairs are too many for a plain list. */
    public boolean isMany() {
        return options.size() > MOST_IN_SELECT;
    }

    public boolean isNew() {
        return edited == null;
    }

    public List<PairOption> getOptions() {
        return options;
    }

    private Optional<PairOption> chosen() {
        return options.stream().filter(option -> pairId != null && option.pairId() == pairId).findFirst();
    }

    public MeetingStage[] getStages() {
        return MeetingStage.values();
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }

    public MeetingGrouping[] getGroupings() {
        return MeetingGrouping.values();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public Long getPairId() {
        return pairId;
    }

    public void setPairId(Long pairId) {
        this.pairId = pairId;
    }

    /** The chosen pair as the search shows it. */
    public Choice getPair() {
        return chosen().map(MeetingFormPage::choice).orElse(null);
    }

    public void setPair(Choice pair) {
        pairId = pair == null ? null : pair.id();
    }

    public MeetingForm getForm() {
        return form;
    }

    public ConflictView getConflicts() {
        return conflicts;
    }
}
