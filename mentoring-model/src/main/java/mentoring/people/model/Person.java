package mentoring.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A school's record of a person. The school owns it; another school keeps a record of its own (decision 11). */
@Entity
@Table(name = "person")
public class Person extends Root implements OfPerson {

    @Column(name = "school_id")
    private long schoolId;

    @Told
    @Column(name = "last_name")
    private String lastName;

    @Told
    @Column(name = "first_name")
    private String firstName;

    @Told
    @Column(name = "middle_name")
    private String middleName;

    @Told
    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Told
    @Column(name = "phone")
    private String phone;

    @Told
    @Column(name = "email")
    private String email;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "sort_name")
    private String sortName;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("since")
    private List<Affiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<LegalRepresentative> representatives = new ArrayList<>();

    protected Person() {
    }

    public Person(long schoolId, PersonName name, LocalDate birthDate) {
        this.schoolId = schoolId;
        rename(name);
        this.birthDate = birthDate;
    }

    /** Changes the name and the keys by which lists search and sort. */
    public final void rename(PersonName name) {
        lastName = name.last();
        firstName = name.first();
        middleName = name.middle();
        searchName = name.searchKey();
        sortName = name.sortKey();
    }

    /** Sets the birth date; refuses one that cannot be right. */
    public void bornOn(LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today.minusYears(5)) || day.isBefore(today.minusYears(110)))) {
            throw Refusal.at("birthDate", "people.birthDate.impossible");
        }
        birthDate = day;
    }

    /** Contacts wait for a valid consent to data (decision 8); the service asks for it before calling. */
    public void reachableBy(String newPhone, String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    /**
     * Adds what the person is to the school; ends the running one of the same category the same day.
     * One that says nothing new changes nothing; one that began the same day is put right in place.
     *
     * @return the one that holds from now on
     */
    public Affiliation affiliate(Affiliation next) {
        Optional<Affiliation> running = affiliations.stream()
            .filter(other -> other.category() == next.category() && other.openOn(next.since())).findFirst();
        if (running.isPresent() && running.get().saysSameAs(next)) {
            return running.get();
        }
        if (running.isPresent() && running.get().since().equals(next.since())) {
            running.get().correct(next);
            return running.get();
        }
        running.ifPresent(other -> other.endOn(next.since()));
        next.belongTo(this);
        affiliations.add(next);
        return next;
    }

    /**
     * Makes something else of the person from a day on: another class, post or category, or a return to the school.
     * The same day as the former began is a correction of the former.
     *
     * @param former what the next takes the place of; null for one who has left
     */
    public void become(Affiliation next, Affiliation former) {
        if (former != null && next.since().isBefore(former.since())) {
            throw Refusal.at("since", "people.moveBeforeSince", former.since());
        }
        if (former != null && former.saysSameAs(next)) {
            throw Refusal.because("people.moveNothing");
        }
        Optional<Affiliation> other = affiliations.stream()
            .filter(each -> each != former && each.category() == next.category() && each.reaches(next.since())).findFirst();
        if (other.isPresent()) {
            LocalDate until = other.get().until();
            throw until == null ? Refusal.at("since", "people.affiliationOverlap")
                : Refusal.at("since", "people.affiliationOverlapUntil", until);
        }
        if (former != null && former.since().equals(next.since())) {
            former.correct(next);
            return;
        }
        if (former != null) {
            former.endOn(next.since());
        }
        next.belongTo(this);
        affiliations.add(next);
    }

    /**
     * Leaves the school: all that the person is to it ends; the history stays.
     *
     * @param day first day on which the person no longer belongs to it
     */
    public void leaveSchool(LocalDate day, String reason) {
        List<Affiliation> running = affiliations.stream().filter(each -> each.reaches(day)).toList();
        if (running.isEmpty()) {
            throw Refusal.because("people.alreadyLeft");
        }
        running.stream().map(Affiliation::since).filter(day::isBefore).max(LocalDate::compareTo).ifPresent(since -> {
            throw Refusal.at("leftOn", "people.leftBeforeSince", since);
        });
        running.forEach(each -> each.leaveOn(day, reason));
    }

    public LegalRepresentative representedBy(String fullName, String relation) {
        LegalRepresentative representative = new LegalRepresentative(this, fullName, relation);
        representatives.add(representative);
        return representative;
    }

    public long schoolId() {
        return schoolId;
    }

    public PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }

    /** May be null for staff. */
    public LocalDate birthDate() {
        return birthDate;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    /** Full years on a day; empty where the birth date is unknown. */
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(birthDate).map(born -> Period.between(born, day).getYears());
    }

    public List<Affiliation> affiliations() {
        return List.copyOf(affiliations);
    }

    /** What the person is to the school that day; the first one where there are several. */
    public Optional<Affiliation> affiliationOn(LocalDate day) {
        return affiliations.stream().filter(affiliation -> affiliation.openOn(day)).findFirst();
    }

    /** What holds that day, else what begins later; empty for one who has left. */
    public Optional<Affiliation> current(LocalDate day) {
        return affiliationOn(day).or(() -> affiliations.stream().filter(each -> each.since().isAfter(day)).findFirst());
    }

    /** True for a child at this school, whatever else the person does in it. */
    public boolean pupilOn(LocalDate day) {
        return current(day).filter(now -> now.category() == PersonCategory.PUPIL).isPresent();
    }

    public List<LegalRepresentative> representatives() {
        return List.copyOf(representatives);
    }

    @Override
    public Long concerns() {
        return id();
    }
}
