package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.Identified;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Told;

/** What a person is to the school, from a day until, not including, another: pupil of a class, teacher, partner's person. */
@Entity
@Table(name = "affiliation")
public class Affiliation extends Identified implements OfPerson {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private PersonCategory category;

    @Told
    @Column(name = "since_on")
    private LocalDate since;

    @Told
    @Column(name = "until_on")
    private LocalDate until;

    @Told
    @Column(name = "end_reason")
    private String endReason;

    @Told(values = false)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_class_id")
    private SchoolClass schoolClass;

    @Told(values = false)
    @Column(name = "partner_id")
    private Long partnerId;

    @Told
    @Column(name = "workplace")
    private String workplace;

    @Told
    @Column(name = "post")
    private String post;

    @Told
    @Column(name = "study_year")
    private Integer studyYear;

    @Told
    @Column(name = "teaching_since")
    private LocalDate teachingSince;

    protected Affiliation() {
    }

    private Affiliation(PersonCategory category, LocalDate since) {
        this.category = category;
        this.since = since;
    }

    /** A pupil (or student) of a class or group. */
    public static Affiliation learner(PersonCategory category, SchoolClass schoolClass, LocalDate since) {
        Affiliation affiliation = new Affiliation(category, since);
        affiliation.schoolClass = schoolClass;
        return affiliation;
    }

    /** A teacher or other specialist of the school. */
    public static Affiliation teacher(String post, LocalDate teachingSince, LocalDate since) {
        Affiliation affiliation = new Affiliation(PersonCategory.TEACHER, since);
        affiliation.post = post;
        affiliation.teachingSince = teachingSince;
        return affiliation;
    }

    /** Somebody from outside: a student of a college, a parent, an alumnus, a partner's person. */
    public static Affiliation outsider(PersonCategory category, Long partnerId, String workplace, String post, LocalDate since) {
        Affiliation affiliation = new Affiliation(category, since);
        affiliation.partnerId = partnerId;
        affiliation.workplace = workplace;
        affiliation.post = post;
        return affiliation;
    }

    void belongTo(Person owner) {
        person = owner;
    }

    /** True where both say the same but for their dates. */
    boolean saysSameAs(Affiliation other) {
        return category == other.category && schoolClass == other.schoolClass && Objects.equals(partnerId, other.partnerId)
            && Objects.equals(workplace, other.workplace) && Objects.equals(post, other.post)
            && Objects.equals(teachingSince, other.teachingSince);
    }

    /** Takes over what the other says; for a correction of the same day. */
    void correct(Affiliation other) {
        category = other.category;
        schoolClass = other.schoolClass;
        partnerId = other.partnerId;
        workplace = other.workplace;
        post = other.post;
        teachingSince = other.teachingSince;
    }

    /** Ends it: the day is the first on which it no longer holds. */
    public void endOn(LocalDate day) {
        until = day;
    }

    /** Ends it because the person leaves the school. */
    void leaveOn(LocalDate day, String reason) {
        until = day;
        endReason = reason;
    }

    /** True where it still holds on some day from this one on. */
    boolean reaches(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public boolean openOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Id of the person whose it is. */
    public long personId() {
        return person.id();
    }

    public PersonCategory category() {
        return category;
    }

    public LocalDate since() {
        return since;
    }

    /** First day on which it no longer holds; null while it holds. */
    public LocalDate until() {
        return until;
    }

    /** Why the person left the school with it; null otherwise. */
    public String endReason() {
        return endReason;
    }

    /** Null for those who are in no class. */
    public SchoolClass schoolClass() {
        return schoolClass;
    }

    public Long partnerId() {
        return partnerId;
    }

    public String workplace() {
        return workplace;
    }

    public String post() {
        return post;
    }

    public LocalDate teachingSince() {
        return teachingSince;
    }

    @Override
    public Long concerns() {
        return person.id();
    }
}
