package mentoring.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.shared.model.Identified;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Role;
import mentoring.shared.model.Told;

/** A role in one school or in the municipality, from a day on, on some basis. */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends Identified implements OfPerson {

    /** The basis of a grant that needs no paper: whoever gave it decided so. Pages show it in words. */
    public static final String DECISION = "decision";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "scope_id")
    private long scopeId;

    @Column(name = "school_id")
    private Long schoolId;

    @Column(name = "municipality_id")
    private Long municipalityId;

    @Column(name = "person_id")
    private Long personId;

    @Told
    @Column(name = "since_on")
    private LocalDate since;

    @Told
    @Column(name = "until_on")
    private LocalDate until;

    @Told
    @Column(name = "basis")
    private String basis;

    @Column(name = "granted_by")
    private Long grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {
    }

    private RoleGrant(Role role, Long schoolId, Long municipalityId, Long personId, LocalDate since, LocalDate until, String basis,
                      Long grantedBy) {
        this.role = role;
        this.scopeId = schoolId == null ? municipalityId : schoolId;
        this.schoolId = schoolId;
        this.municipalityId = municipalityId;
        this.personId = personId;
        this.since = since;
        this.until = until;
        this.basis = basis;
        this.grantedBy = grantedBy;
    }

    /**
     * A role in a school.
     *
     * @param personId  the school's record of the holder; null only for a holder who is no person of the school
     * @param until     first day on which it no longer holds; null for open-ended
     * @param basis     order number or reason
     * @param grantedBy account that grants; null for the installation itself
     */
    public static RoleGrant inSchool(Role role, long schoolId, Long personId, LocalDate since, LocalDate until, String basis, Long grantedBy) {
        return new RoleGrant(role, schoolId, null, personId, since, until, basis, grantedBy);
    }

    /** A role over the municipality. */
    public static RoleGrant inMunicipality(Role role, long municipalityId, LocalDate since, String basis, Long grantedBy) {
        return new RoleGrant(role, null, municipalityId, null, since, null, basis, grantedBy);
    }

    void belongTo(Account holder) {
        account = holder;
    }

    /** Ends it: the day is the first on which it no longer holds. */
    void endOn(LocalDate day) {
        until = day;
    }

    boolean beganWith(RoleGrant other) {
        return sameRole(other) && since.equals(other.since);
    }

    /** Takes over what a grant of the same role and day says; for one that was ended and is given again on the day it began. */
    void renew(RoleGrant other) {
        until = other.until;
        personId = other.personId;
        basis = other.basis;
        grantedBy = other.grantedBy;
        grantedAt = other.grantedAt;
    }

    /** Notes the moment; newer grants are told to those whom they concern. */
    public RoleGrant at(Instant moment) {
        grantedAt = moment;
        return this;
    }

    /** True from the day on which it no longer holds, for good. */
    public boolean overOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    boolean sameRole(RoleGrant other) {
        return role == other.role && scopeId == other.scopeId;
    }

    public Account account() {
        return account;
    }

    public Role role() {
        return role;
    }

    /** The school it holds in; null for the municipality's roles. */
    public Long schoolId() {
        return schoolId;
    }

    /** The municipality it holds in; null for the roles of schools. */
    public Long municipalityId() {
        return municipalityId;
    }

    /** The school's person record of the holder; may be null. */
    public Long personId() {
        return personId;
    }

    public LocalDate since() {
        return since;
    }

    /** First day on which it no longer holds; null for open-ended. */
    public LocalDate until() {
        return until;
    }

    /** Order number or reason. */
    public String basis() {
        return basis;
    }

    /** Account that granted it; null for the installation itself. */
    public Long grantedBy() {
        return grantedBy;
    }

    /** Valid from its first day up to, not including, its end. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    @Override
    public Long concerns() {
        return personId;
    }
}
