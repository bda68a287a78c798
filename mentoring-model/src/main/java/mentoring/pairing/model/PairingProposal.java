package mentoring.pairing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;

/** The pairs that a calculation proposes for a year, and what the curator decided about them. Unpublished pairs live only here. */
@Entity
@Table(name = "pairing_proposal")
public class PairingProposal extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "goal")
    private PairingGoal goal;

    @Column(name = "seed")
    private long seed;

    @Column(name = "total")
    private long total;

    @Column(name = "certified_gap")
    private long certifiedGap;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProposalState state = ProposalState.DRAFT;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ProposedPair> lines = new ArrayList<>();

    protected PairingProposal() {
    }

    public PairingProposal(long schoolId, int schoolYear, PairingGoal goal, long seed) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.goal = goal;
        this.seed = seed;
    }

    /** Calculates by another goal or seed from now on. */
    public void aim(PairingGoal newGoal, long newSeed) {
        goal = newGoal;
        seed = newSeed;
    }

    /**
     * Takes a new calculation in place of the old one; what was accepted or excluded stays.
     *
     * @param formIds  form ids by code
     * @param written  writes reasons down
     */
    public void take(Matches matches, Function<String, Long> formIds, Function<List<Reason>, String> written) {
        Set<ProposalDecision> kept = Set.of(ProposalDecision.ACCEPTED, ProposalDecision.EXCLUDED);
        lines.removeIf(line -> !kept.contains(line.decision()));
        matches.pairs().forEach(match -> lines.add(new ProposedPair(this, match.mentorId(), match.menteeId(),
            match.formCode() == null ? null : formIds.apply(match.formCode()), match.score(),
            match.fixed() ? ProposalDecision.FIXED : ProposalDecision.PROPOSED, written.apply(match.reasons()))));
        matches.mentees().forEach(left -> addLeft(null, left.id(), written.apply(left.reasons())));
        matches.mentors().forEach(left -> addLeft(left.id(), null, written.apply(left.reasons())));
        total = matches.total();
        certifiedGap = matches.certifiedGap();
    }

    /** Notes somebody who took no part in the calculation, and why. */
    public void addLeft(Long mentorId, Long menteeId, String reasons) {
        lines.add(new ProposedPair(this, mentorId, menteeId, null, 0, ProposalDecision.LEFT, reasons));
    }

    /** The curator settles a proposed pair. */
    public void fix(long lineId) {
        line(lineId, ProposalDecision.PROPOSED).decide(ProposalDecision.FIXED);
    }

    /** The curator leaves a settled or excluded pair to the calculation again. */
    public void release(long lineId) {
        ProposedPair line = line(lineId, ProposalDecision.FIXED, ProposalDecision.EXCLUDED);
        if (line.decision() == ProposalDecision.EXCLUDED) {
            lines.remove(line);
        } else {
            line.decide(ProposalDecision.PROPOSED);
        }
    }

    /** The curator rules a proposed pair out. */
    public void exclude(long lineId) {
        line(lineId, ProposalDecision.PROPOSED, ProposalDecision.FIXED).decide(ProposalDecision.EXCLUDED);
    }

    /** The curator gives a mentee another mentor, and so settles the pair. */
    public void change(long lineId, long mentorId) {
        ProposedPair line = line(lineId, ProposalDecision.PROPOSED, ProposalDecision.FIXED, ProposalDecision.LEFT);
        if (line.menteeId() == null) {
            throw Refusal.because("pairing.transition");
        }
        lines.removeIf(other -> other.decision() == ProposalDecision.EXCLUDED && other.isPairOf(mentorId, line.menteeId()));
        line.becomePairWith(mentorId);
    }

    /** A pair was made of a line. */
    public void accepted(long lineId) {
        line(lineId, ProposalDecision.PROPOSED, ProposalDecision.FIXED).decide(ProposalDecision.ACCEPTED);
    }

    /** A line in one of these states; refuses where it is not there any more. */
    public ProposedPair line(long lineId, ProposalDecision... expected) {
        ProposedPair found = lines.stream().filter(line -> line.id() != null && line.id() == lineId).findFirst()
            .orElseThrow(Refusal::notFound);
        if (!Set.of(expected).contains(found.decision())) {
            throw Refusal.because("pairing.proposal.changed");
        }
        return found;
    }

    /** A newer proposal takes its place. */
    public void putAside() {
        state = ProposalState.PUT_ASIDE;
    }

    /** Pairs in one of the states, as choices for a calculation. */
    public Set<MatchRound.Choice> choices(ProposalDecision decision) {
        return lines.stream().filter(line -> line.decision() == decision)
            .map(line -> new MatchRound.Choice(line.mentorId(), line.menteeId())).collect(Collectors.toSet());
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public PairingGoal goal() {
        return goal;
    }

    public long seed() {
        return seed;
    }

    /** Sum of the scores. */
    public long total() {
        return total;
    }

    /** By how much at most another proposal could be better; 0 is proved best. */
    public long certifiedGap() {
        return certifiedGap;
    }

    public ProposalState state() {
        return state;
    }

    public List<ProposedPair> lines() {
        return List.copyOf(lines);
    }
}
