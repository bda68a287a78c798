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
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;

/** A school's record of a person. The school owns it; another school keeps a record of its own (decision 11). */
@Entity
@Table(name = "person")
public class Person extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "phone")
    private String phone;

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

    public List<LegalRepresentative> representatives() {
        return List.copyOf(representatives);
    }
}
