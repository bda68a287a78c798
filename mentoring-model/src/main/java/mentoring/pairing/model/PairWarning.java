package mentoring.pairing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Identified;

/** A caution that a curator passed over when making the pair, with the reason. */
@Entity
@Table(name = "pair_warning")
public class PairWarning extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pair_id")
    private MentoringPair pair;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_key")
    private PairCaution caution;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    protected PairWarning() {
    }

    PairWarning(MentoringPair pair, PairCaution caution, String reason, Instant madeAt, Long madeBy) {
        this.pair = pair;
        this.caution = caution;
        this.reason = reason;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public PairCaution caution() {
        return caution;
    }

    public String reason() {
        return reason;
    }
}
