package mentoring.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A person's part in one year's programme in one role: a line of the register of mentors or mentees. */
@Entity
@Table(name = "participation")
public class Participation extends Root implements OfPerson {

    private static final int MOST_MENTEES = 10;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ParticipantRole role;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private PersonCategory category;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state = ParticipationState.CANDIDATE;

    @Told
    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Told
    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Told
    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Told
    @Column(name = "left_on")
    private LocalDate leftOn;

    @Told
    @Column(name = "left_reason")
    private String leftReason;

    @Told
    @Column(name = "capacity")
    private Integer capacity;

    @Told(values = false)
    @Column(name = "availability")
    private int availability;

    @Told
    @Column(name = "minutes_per_week")
    private Integer minutesPerWeek;

    @Told(values = false)
    @Column(name = "request")
    private String request;

    @Told(values = false)
    @Column(name = "achievements")
    private String achievements;

    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ParticipationForm> forms = new ArrayList<>();

    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("placeNo")
    private List<ParticipationTopic> topics = new ArrayList<>();

    protected Participation() {
    }

    /** Somebody enters the year's programme as a candidate. */
    public Participation(Person person, int schoolYear, ParticipantRole role, PersonCategory category, LocalDate enteredOn) {
        this.schoolId = person.schoolId();
        this.schoolYear = schoolYear;
        this.person = person;
        this.role = role;
        this.category = category;
        this.enteredOn = enteredOn;
        if (role == ParticipantRole.MENTOR) {
            this.capacity = 1;
        }
    }

    /** Chooses the forms of mentoring, by form id, each with a role model id or null. */
    public void takePartIn(Map<Long, Long> roleModelByForm) {
        if (roleModelByForm.isEmpty()) {
            throw Refusal.at("forms", "participation.formMissing");
        }
        forms.removeIf(form -> !roleModelByForm.containsKey(form.formId()));
        roleModelByForm.forEach((formId, roleModelId) -> forms.stream().filter(form -> form.formId() == formId).findFirst()
            .ifPresentOrElse(form -> form.choose(roleModelId), () -> forms.add(new ParticipationForm(this, formId, roleModelId))));
    }

    /** What a mentor offers. The service has made sure of a valid consent to data (decision 9). */
    public void offer(List<String> competences, List<String> interests, int newCapacity, int newAvailability, Integer minutes, String done) {
        if (newCapacity < 1 || newCapacity > MOST_MENTEES) {
            throw Refusal.at("capacity", "participation.capacity", MOST_MENTEES);
        }
        capacity = newCapacity;
        availability = newAvailability;
        minutesPerWeek = minutes;
        achievements = done;
        topics(TopicKind.COMPETENCE, competences);
        topics(TopicKind.INTEREST, interests);
    }

    /** What a mentee asks for. The service has made sure of a valid consent to data (decision 9). */
    public void ask(String newRequest, List<String> requestTopics, List<String> interests, int newAvailability, Integer minutes) {
        request = newRequest;
        availability = newAvailability;
        minutesPerWeek = minutes;
        topics(TopicKind.REQUEST, requestTopics);
        topics(TopicKind.INTEREST, interests);
    }

    private void topics(TopicKind kind, List<String> texts) {
        topics.removeIf(topic -> topic.kind() == kind && !texts.contains(topic.text()));
        int place = 0;
        for (String text : new LinkedHashSet<>(texts)) {
            int next = ++place;
            topics.stream().filter(topic -> topic.kind() == kind && topic.text().equals(text)).findFirst()
                .ifPresentOrElse(topic -> topic.place(next), () -> topics.add(new ParticipationTopic(this, kind, text, next)));
        }
    }

    /** Makes the candidate a participant; the papers were checked by the admission service. */
    public void admit(LocalDate day) {
        if (state != ParticipationState.CANDIDATE && state != ParticipationState.RESERVE) {
            throw Refusal.because("participation.transition");
        }
        state = ParticipationState.ADMITTED;
        decidedOn = day;
        admittedOn = day;
    }

    /** Puts a candidate on the reserve list or notes that the person declined. */
    public void decide(ParticipationState decision, LocalDate day) {
        boolean possible = decision == ParticipationState.RESERVE || decision == ParticipationState.DECLINED;
        if (!possible || state == ParticipationState.ADMITTED || state == ParticipationState.LEFT || state == decision) {
            throw Refusal.because("participation.transition");
        }
        state = decision;
        decidedOn = day;
    }

    /** Makes a fresh candidate of one who waited in reserve, declined or left before: nothing is decided any more. */
    public void inviteAgain() {
        if (state == ParticipationState.CANDIDATE || state == ParticipationState.ADMITTED) {
            throw Refusal.because("participation.transition");
        }
        state = ParticipationState.CANDIDATE;
        decidedOn = null;
        admittedOn = null;
        leftOn = null;
        leftReason = null;
    }

    /** Ends the participation from that day on; history stays. */
    public void leave(LocalDate day, String reason) {
        if (state == ParticipationState.LEFT || state == ParticipationState.DECLINED) {
            throw Refusal.because("participation.transition");
        }
        if (day.isBefore(enteredOn)) {
            throw Refusal.at("leftOn", "participation.leftBeforeEntered", enteredOn);
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("leftReason", "participation.leftReasonMissing");
        }
        state = ParticipationState.LEFT;
        leftOn = day;
        leftReason = reason.strip();
    }

    /**
     * The same part in a later year, as a fresh candidate's.
     *
     * @param described true where what the person offers or asks for may go over: under a valid consent to data only (decision 9)
     */
    public Participation into(int laterYear, LocalDate day, boolean described) {
        Participation next = new Participation(person, laterYear, role, category, day);
        Map<Long, Long> chosen = new HashMap<>();
        forms.forEach(form -> chosen.put(form.formId(), form.roleModelId()));
        next.takePartIn(chosen);
        if (described && role == ParticipantRole.MENTOR) {
            next.offer(topics(TopicKind.COMPETENCE), topics(TopicKind.INTEREST), capacity, availability, minutesPerWeek, achievements);
        } else if (described) {
            next.ask(request, topics(TopicKind.REQUEST), topics(TopicKind.INTEREST), availability, minutesPerWeek);
        } else {
            next.capacity = capacity;
        }
        return next;
    }

    /** True while the person is a candidate or a participant, or waits in reserve. */
    public boolean running() {
        return state != ParticipationState.LEFT && state != ParticipationState.DECLINED;
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public Person person() {
        return person;
    }

    public ParticipantRole role() {
        return role;
    }

    /** In which capacity the person takes part; counts go by it. */
    public PersonCategory category() {
        return category;
    }

    public ParticipationState state() {
        return state;
    }

    public boolean admitted() {
        return state == ParticipationState.ADMITTED;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public LocalDate admittedOn() {
        return admittedOn;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    /** Null while the person has not left. */
    public String leftReason() {
        return leftReason;
    }

    /** Day of the last decision; null for a fresh candidate. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** How many mentees a mentor takes; null for mentees. */
    public Integer capacity() {
        return capacity;
    }

    /** 21 bits: day of the week (Monday first) times before lessons, after lessons, evening; 0 is "not said". */
    public int availability() {
        return availability;
    }

    public Integer minutesPerWeek() {
        return minutesPerWeek;
    }

    public String request() {
        return request;
    }

    public String achievements() {
        return achievements;
    }

    public List<ParticipationForm> forms() {
        return List.copyOf(forms);
    }

    /** Texts of one kind in their order. */
    public List<String> topics(TopicKind kind) {
        return topics.stream().filter(topic -> topic.kind() == kind).sorted(Comparator.comparing(ParticipationTopic::placeNo))
            .map(ParticipationTopic::text).toList();
    }

    @Override
    public Long concerns() {
        return person.id();
    }
}
