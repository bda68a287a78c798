package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import mentoring.shared.model.Root;

/** The municipality that runs the installation. */
@Entity
@Table(name = "municipality")
public class Municipality extends Root {

    @Column(name = "name")
    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_rule")
    private CoverageRule coverageRule = CoverageRule.BOTH_ROLES;

    protected Municipality() {
    }

    public Municipality(String name, ZoneId zone) {
        this.name = name;
        this.timeZone = zone.getId();
    }

    public String name() {
        return name;
    }

    /** The zone in which all days and times are shown. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public CoverageRule coverageRule() {
        return coverageRule;
    }
}
