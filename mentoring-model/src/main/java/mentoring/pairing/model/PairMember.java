package mentoring.pairing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.model.Identified;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Told;

/** Somebody's place in a pair or group, from a day until another. */
@Entity
@Table(name = "pair_member")
public class PairMember extends Identified implements OfPerson {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pair_id")
    private MentoringPair pair;

    @Column(name = "participation_id")
    private long participationId;

    @Column(name = "person_id")
    private long personId;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ParticipantRole role;

    @Told
    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Told
    @Column(name = "left_on")
    private LocalDate leftOn;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "left_reason")
    private EndReason leftReason;

    protected PairMember() {
    }

    PairMember(MentoringPair pair, Participation participation, LocalDate joinedOn) {
        this.pair = pair;
        this.participationId = participation.id();
        this.personId = participation.person().id();
        this.role = participation.role();
        this.joinedOn = joinedOn;
    }

    /** Id of the pair. */
    public long pairId() {
        return pair.id();
    }

    public long participationId() {
        return participationId;
    }

    public long personId() {
        return personId;
    }

    public ParticipantRole role() {
        return role;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** First day on which it no longer holds; null while it does. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** True from the start of the pair's formation until the member left. */
    public boolean presentOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }

    /** True where the membership holds on some day from this one on. */
    boolean reaches(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /** Null for who stayed to the end of a completed pair. */
    public EndReason leftReason() {
        return leftReason;
    }

    void beSince(LocalDate day) {
        joinedOn = day;
    }

    void leave(LocalDate day, EndReason reason) {
        leftOn = day;
        leftReason = reason;
    }

    @Override
    public Long concerns() {
        return personId;
    }
}
