package mentoring.pairing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.model.Root;

/** A mentoring pair or group of one school in one year. */
@Entity
@Table(name = "mentoring_pair")
public class MentoringPair extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "pair_no")
    private int pairNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PairKind kind;

    @Column(name = "form_id")
    private long formId;

    @Column(name = "role_model_id")
    private Long roleModelId;

    @Column(name = "direction")
    private String direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PairState state = PairState.FORMING;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "planned_end_on")
    private LocalDate plannedEndOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "end_note")
    private String endNote;

    @Column(name = "teacher_present")
    private boolean teacherPresent;

    @Column(name = "assignment_order_id")
    private Long assignmentOrderId;

    @Column(name = "end_order_id")
    private Long endOrderId;

    @OneToMany(mappedBy = "pair", cascade = CascadeType.ALL)
    @OrderBy("role, id")
    private List<PairMember> members = new ArrayList<>();

    protected MentoringPair() {
    }

    public MentoringPair(long schoolId, int schoolYear, int pairNo, PairKind kind, long formId) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.pairNo = pairNo;
        this.kind = kind;
        this.formId = formId;
    }

    /** Adds a participant; who may join is the pairing service's question. */
    public void join(Participation participation, LocalDate day) {
        members.add(new PairMember(this, participation, day));
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    /** Number within school and year, shown as № 12. */
    public int pairNo() {
        return pairNo;
    }

    public PairKind kind() {
        return kind;
    }

    public long formId() {
        return formId;
    }

    public Long roleModelId() {
        return roleModelId;
    }

    public String direction() {
        return direction;
    }

    public PairState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate plannedEndOn() {
        return plannedEndOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public Long assignmentOrderId() {
        return assignmentOrderId;
    }

    public List<PairMember> members() {
        return List.copyOf(members);
    }

    /** Ids of the persons who hold that role in the pair on a day. */
    public Set<Long> personsOn(ParticipantRole role, LocalDate day) {
        return members.stream().filter(member -> member.role() == role && member.presentOn(day)).map(PairMember::personId)
            .collect(Collectors.toUnmodifiableSet());
    }
}
