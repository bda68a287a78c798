package mentoring.pairing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.pairing.model.PairingGoal;
import mentoring.shared.web.Choice;

/** What the forms of the proposal hold. */
public class ProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PairingGoal goal = PairingGoal.MOST_MENTEES;
    private final Map<Long, Boolean> marks = new HashMap<>();
    private LocalDate startsOn;
    private LocalDate plannedEndOn;
    private String reason;
    private long changing;
    private String mentee;
    private Choice mentor;

    public PairingGoal getGoal() {
        return goal;
    }

    public void setGoal(PairingGoal goal) {
        this.goal = goal;
    }

    /** Which lines are marked to be made pairs, by id. */
    public Map<Long, Boolean> getMarks() {
        return marks;
    }

    /** Those of these lines that are marked. */
    List<Long> marked(List<Long> lines) {
        return lines.stream().filter(line -> Boolean.TRUE.equals(marks.get(line))).toList();
    }

    /** Marks these lines, or none where all were marked. */
    void markAll(List<Long> lines) {
        boolean all = marked(lines).size() == lines.size();
        marks.clear();
        lines.forEach(line -> marks.put(line, !all));
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

    /** Id of the line whose mentor is changed. */
    public long getChanging() {
        return changing;
    }

    public void setChanging(long changing) {
        this.changing = changing;
    }

    public String getMentee() {
        return mentee;
    }

    public void setMentee(String mentee) {
        this.mentee = mentee;
    }

    public Choice getMentor() {
        return mentor;
    }

    public void setMentor(Choice mentor) {
        this.mentor = mentor;
    }
}
