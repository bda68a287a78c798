package mentoring.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.plan.DraftSaved;
import mentoring.plan.PlanView;
import mentoring.plan.SaveDraft;
import mentoring.plan.WriteRow;

/** A plan's goal and rows as they stand in the form. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<RowForm> rows = new ArrayList<>();
    private String goal;
    private String goalRead;
    private int goalVersion;
    private DraftSaved.OtherGoal otherGoal;

    PlanForm(PlanView plan) {
        plan.rows().forEach(row -> rows.add(new RowForm(row)));
        readGoal(plan);
    }

    private void readGoal(PlanView plan) {
        goal = plan.goal();
        goalRead = goal;
        goalVersion = plan.version();
        otherGoal = null;
    }

    private boolean goalChanged() {
        return !Objects.equals(goal, goalRead);
    }

    boolean changed() {
        return goalChanged() || rows.stream().anyMatch(RowForm::changed);
    }

    /** What was touched. */
    SaveDraft command() {
        List<WriteRow> touched = rows.stream().filter(RowForm::changed).map(RowForm::command).toList();
        return new SaveDraft(goal, goalChanged() ? Integer.valueOf(goalVersion) : null, touched);
    }

    void saved(DraftSaved saved) {
        otherGoal = saved.otherGoal();
        if (saved.goalVersion() != null) {
            goalVersion = saved.goalVersion();
            goalRead = goal;
        }
        Map<Long, DraftSaved.RowSaved> outcomes = saved.rows().stream().collect(Collectors.toMap(DraftSaved.RowSaved::rowId, Function.identity()));
        rows.stream().filter(row -> outcomes.containsKey(row.getRead().id())).forEach(row -> row.saved(outcomes.get(row.getRead().id())));
    }

    /** True where everything typed is saved. */
    public boolean whole() {
        return otherGoal == null && rows.stream().allMatch(row -> row.getOther() == null);
    }

    /** Takes over how the plan stands now; a row in which two texts stand against each other keeps both. */
    void reread(PlanView plan) {
        Map<Long, RowForm> former = rows.stream().collect(Collectors.toMap(row -> row.getRead().id(), Function.identity()));
        List<RowForm> next = new ArrayList<>();
        for (PlanView.Row row : plan.rows()) {
            RowForm form = former.remove(row.id());
            if (form == null) {
                next.add(new RowForm(row));
            } else if (form.getOther() == null && !form.changed()) {
                form.adopt(row);
                next.add(form);
            } else {
                form.accompany(row);
                next.add(form);
            }
        }
        next.addAll(former.values().stream().filter(row -> row.getOther() != null && row.getOther().gone()).toList());
        rows.clear();
        rows.addAll(next);
        if (otherGoal == null && !goalChanged()) {
            readGoal(plan);
        }
    }

    /** All that is typed. */
    String typed() {
        return goal + "\n" + rows.stream().map(RowForm::typed).collect(Collectors.joining("\n"));
    }

    void drop(RowForm row) {
        rows.remove(row);
    }

    /** What is typed in a deleted row is typed in a new one instead. */
    void again(RowForm row, long newId) {
        row.become(newId);
    }

    /** One's own goal shall stand. */
    void insistOnGoal() {
        goalVersion = otherGoal.version();
        otherGoal = null;
    }

    /** The other's goal shall stand. */
    void giveWayOnGoal() {
        goal = otherGoal.goal();
        goalRead = goal;
        goalVersion = otherGoal.version();
        otherGoal = null;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public DraftSaved.OtherGoal getOtherGoal() {
        return otherGoal;
    }
}
