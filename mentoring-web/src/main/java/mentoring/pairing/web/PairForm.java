package mentoring.pairing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.pairing.FormPair;
import mentoring.pairing.model.PairKind;
import mentoring.shared.web.Choice;

/** What the form of a new pair holds. */
public class PairForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PairKind kind = PairKind.PAIR;
    private Long formId;
    private Long roleModelId;
    private String direction;
    private boolean teacherPresent;
    private LocalDate startsOn;
    private LocalDate plannedEndOn;
    private String reason;
    private Choice mentor;
    private Choice mentee;
    private final List<Choice> mentors = new ArrayList<>();
    private final List<Choice> mentees = new ArrayList<>();

    FormPair command() {
        return new FormPair(kind, formId, roleModelId, direction, teacherPresent, ids(mentors), ids(mentees), startsOn, plannedEndOn,
            reason);
    }

    /** Takes those who were chosen last into the lists. */
    void takeChosen() {
        mentor = take(mentors, mentor);
        mentee = take(mentees, mentee);
    }

    private static Choice take(List<Choice> people, Choice chosen) {
        if (chosen != null && people.stream().noneMatch(other -> other.id().equals(chosen.id()))) {
            people.add(chosen);
        }
        return null;
    }

    void remove(Choice person) {
        mentors.removeIf(other -> other.id().equals(person.id()));
        mentees.removeIf(other -> other.id().equals(person.id()));
    }

    /** Another form of mentoring has other people and role models. */
    void forgetPeople() {
        roleModelId = null;
        mentors.clear();
        mentees.clear();
    }

    private static List<Long> ids(List<Choice> people) {
        return people.stream().map(Choice::id).toList();
    }

    public PairKind getKind() {
        return kind;
    }

    public void setKind(PairKind kind) {
        this.kind = kind;
    }

    public Long getFormId() {
        return formId;
    }

    public void setFormId(Long formId) {
        this.formId = formId;
    }

    public Long getRoleModelId() {
        return roleModelId;
    }

    public void setRoleModelId(Long roleModelId) {
        this.roleModelId = roleModelId;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public boolean isTeacherPresent() {
        return teacherPresent;
    }

    public void setTeacherPresent(boolean teacherPresent) {
        this.teacherPresent = teacherPresent;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getPlannedEndOn() {
        return plannedEndOn;
    }

    public void setPlannedEndOn(LocalDate plannedEndOn) {
        this.plannedEndOn = plannedEndOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Choice getMentor() {
        return mentor;
    }

    public void setMentor(Choice mentor) {
        this.mentor = mentor;
    }

    public Choice getMentee() {
        return mentee;
    }

    public void setMentee(Choice mentee) {
        this.mentee = mentee;
    }

    public List<Choice> getMentors() {
        return mentors;
    }

    public List<Choice> getMentees() {
        return mentees;
    }
}
