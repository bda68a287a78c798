package mentoring.pairing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** A line of a proposal: a mentor and a mentee, or somebody who is left over. */
@Entity
@Table(name = "proposed_pair")
public class ProposedPair extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private PairingProposal proposal;

    @Column(name = "mentor_participation_id")
    private Long mentorId;

    @Column(name = "mentee_participation_id")
    private Long menteeId;

    @Column(name = "form_id")
    private Long formId;

    @Column(name = "score")
    private int score;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private ProposalDecision decision;

    @Column(name = "reasons")
    private String reasons;

    protected ProposedPair() {
    }

    ProposedPair(PairingProposal proposal, Long mentorId, Long menteeId, Long formId, int score, ProposalDecision decision,
                 String reasons) {
        this.proposal = proposal;
        this.mentorId = mentorId;
        this.menteeId = menteeId;
        this.formId = formId;
        this.score = score;
        this.decision = decision;
        this.reasons = reasons;
    }

    /** The mentor's participation; null for a mentee who is left over. */
    public Long mentorId() {
        return mentorId;
    }

    /** The mentee's participation; null for a mentor who is left over. */
    public Long menteeId() {
        return menteeId;
    }

    /** Null for who is left over, and for a fixed pair without a form in common. */
    public Long formId() {
        return formId;
    }

    public int score() {
        return score;
    }

    public ProposalDecision decision() {
        return decision;
    }

    /** Reasons as the services write them: message keys and values. */
    public String reasons() {
        return reasons;
    }

    boolean isPairOf(long mentor, long mentee) {
        return mentorId != null && menteeId != null && mentorId == mentor && menteeId == mentee;
    }

    void decide(ProposalDecision newDecision) {
        decision = newDecision;
    }

    void becomePairWith(long newMentorId) {
        mentorId = newMentorId;
        decision = ProposalDecision.FIXED;
    }
}
