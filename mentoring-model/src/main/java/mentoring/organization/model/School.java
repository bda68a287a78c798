package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A school or college: the owner of its people's data. */
@Entity
@Table(name = "school")
public class School extends Root {

    @Column(name = "municipality_id")
    private long municipalityId;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SchoolKind kind;

    @Told
    @Column(name = "full_name")
    private String fullName;

    @Told
    @Column(name = "short_name")
    private String shortName;

    @Told
    @Column(name = "director_name")
    private String directorName;

    @Told
    @Column(name = "director_post")
    private String directorPost;

    @Told
    @Column(name = "place")
    private String place;

    @Told
    @Column(name = "address")
    private String address;

    @Told
    @Column(name = "inn")
    private String inn;

    @Told
    @Column(name = "ogrn")
    private String ogrn;

    @Told
    @Column(name = "site")
    private String site;

    @Told
    @Column(name = "small_school")
    private boolean smallSchool;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_age_rule")
    private AgeRule ageRule = AgeRule.REPRESENTATIVE_UNDER_14;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "plan_endorser")
    private PlanEndorser planEndorser = PlanEndorser.METHODOLOGIST;

    @Told
    @Column(name = "teacher_presence_allowed")
    private boolean teacherPresenceAllowed = true;

    @Told
    @Column(name = "paper_orders_allowed")
    private boolean paperOrdersAllowed;

    @Told
    @Column(name = "active")
    private boolean active = true;

    protected School() {
    }

    public School(long municipalityId, SchoolKind kind, String shortName, String fullName, String directorName) {
        this.municipalityId = municipalityId;
        this.kind = kind;
        this.shortName = shortName;
        this.fullName = fullName;
        this.directorName = directorName;
        this.directorPost = kind == SchoolKind.SCHOOL ? "Директор школы" : "Директор колледжа";
    }

    public long municipalityId() {
        return municipalityId;
    }

    public SchoolKind kind() {
        return kind;
    }

    /** As it is printed at the head of documents. */
    public String fullName() {
        return fullName;
    }

    public String shortName() {
        return shortName;
    }

    public String directorName() {
        return directorName;
    }

    /** The post as it stands in the stamp «Утверждаю» (annex 1). */
    public String directorPost() {
        return directorPost;
    }

    /** May be null. */
    public String place() {
        return place;
    }

    /** May be null. */
    public String address() {
        return address;
    }

    public String inn() {
        return inn;
    }

    public String ogrn() {
        return ogrn;
    }

    public String site() {
        return site;
    }

    public boolean smallSchool() {
        return smallSchool;
    }

    public AgeRule ageRule() {
        return ageRule;
    }

    public PlanEndorser planEndorser() {
        return planEndorser;
    }

    /** True where a teacher's presence at the meetings may stand in for a mentor's clearance. */
    public boolean teacherPresenceAllowed() {
        return teacherPresenceAllowed;
    }

    /** True where the curator may record orders that the director signed on paper. */
    public boolean paperOrdersAllowed() {
        return paperOrdersAllowed;
    }

    public SchoolState state() {
        return active ? SchoolState.ACTIVE : SchoolState.ARCHIVED;
    }

    /** Closes the school and keeps its history. */
    public void archive() {
        if (!active) {
            throw Refusal.because("organization.archivedAlready");
        }
        active = false;
    }

    /** Opens it again. */
    public void restore() {
        if (active) {
            throw Refusal.because("organization.activeAlready");
        }
        active = true;
    }

    /** Changes what is printed of the school. */
    public void describe(String newFullName, String newShortName, String newDirectorName, String newDirectorPost, String newPlace,
                         String newAddress) {
        fullName = newFullName;
        shortName = newShortName;
        directorName = newDirectorName;
        directorPost = newDirectorPost;
        place = newPlace;
        address = newAddress;
    }

    /** Changes the numbers and the site that consents and orders name. */
    public void register(String newInn, String newOgrn, String newSite) {
        inn = newInn;
        ogrn = newOgrn;
        site = newSite;
    }

    /** The director's settings; they hold for what is done from now on. */
    public void settle(AgeRule newAgeRule, PlanEndorser newEndorser, boolean small, boolean teacherPresence, boolean paperOrders) {
        ageRule = newAgeRule;
        planEndorser = newEndorser;
        smallSchool = small;
        teacherPresenceAllowed = teacherPresence;
        paperOrdersAllowed = paperOrders;
    }
}
