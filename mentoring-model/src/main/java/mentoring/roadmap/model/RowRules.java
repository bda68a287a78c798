package mentoring.roadmap.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.organization.model.ProgrammeState;
import mentoring.shared.model.Problem;

/** When a row is on track, met, overdue or done, and who may call it done when (domain rules R3, R4, R8). */
public final class RowRules {

    private RowRules() {
    }

    /** What is shown of a row on a day. */
    public static RowState state(RowFacts row, RoadmapDay day) {
        Verdict values = row.verdict(day.smallSchool());
        TermStatus term = row.term().statusOn(day.today());
        return new RowState(status(row, day, values, term), term, values, canConfirm(row, day, day.today()).isEmpty());
    }

    /** Why the row cannot be confirmed as done on a day; empty when it can. */
    public static List<Problem> canConfirm(RowFacts row, RoadmapDay day, LocalDate doneOn) {
        if (day.programme() == ProgrammeState.CLOSED) {
            return List.of(Problem.of("roadmap.confirm.closed"));
        }
        if (row.confirmedOn() != null) {
            return List.of(Problem.of("roadmap.confirm.already"));
        }
        List<Problem> problems = new ArrayList<>();
        checkDay(row, day, doneOn, problems);
        row.unfilled(day.smallSchool())
            .forEach(blank -> problems.add(Problem.at(blank.name(), "roadmap.confirm.blank", blank.indicator())));
        if (row.item().computed()) {
            checkValues(row, day, problems);
        } else if (row.evidence() == 0) {
            problems.add(Problem.of("roadmap.evidenceMissing"));
        }
        if (!day.confirmed().containsAll(row.item().confirmAfter())) {
            problems.add(Problem.of("roadmap.confirm.after"));
        }
        return problems;
    }

    private static void checkDay(RowFacts row, RoadmapDay day, LocalDate doneOn, List<Problem> problems) {
        if (doneOn == null) {
            problems.add(Problem.at("doneOn", "roadmap.confirm.dateMissing"));
        } else if (doneOn.isAfter(day.today())) {
            problems.add(Problem.at("doneOn", "roadmap.confirm.dateFuture"));
        }
        if (row.item().wholePeriod() && day.programme() != ProgrammeState.CLOSING) {
            problems.add(Problem.of("roadmap.confirm.wholePeriod"));
        }
    }

    private static void checkValues(RowFacts row, RoadmapDay day, List<Problem> problems) {
        for (Threshold threshold : row.item().required(day.smallSchool())) {
            Verdict verdict = row.verdict(threshold);
            if (verdict == Verdict.NO_DATA) {
                problems.add(Problem.of("roadmap.confirm.noData", threshold.indicator()));
            } else if (verdict != Verdict.MET) {
                problems.add(Problem.of("roadmap.notMet", threshold.indicator()));
            }
        }
    }

    private static RowStatus status(RowFacts row, RoadmapDay day, Verdict values, TermStatus term) {
        if (row.confirmedBy(day.today())) {
            return row.term().lateOn(row.confirmedOn()) ? RowStatus.DONE_LATE : RowStatus.DONE;
        }
        if (day.programme() == ProgrammeState.CLOSED) {
            return RowStatus.NOT_DONE;
        }
        if (!row.unfilled(day.smallSchool()).isEmpty()) {
            return RowStatus.NEEDS_THRESHOLD;
        }
        if (values == Verdict.NO_DATA) {
            return RowStatus.NO_DATA;
        }
        return row.item().wholePeriod() ? running(row, day, values, term) : dated(row, values, term);
    }

    private static RowStatus dated(RowFacts row, Verdict values, TermStatus term) {
        if (term == TermStatus.OVERDUE) {
            return RowStatus.OVERDUE;
        }
        if (values == Verdict.MET) {
            return RowStatus.MET;
        }
        if (term == TermStatus.DUE_SOON) {
            return RowStatus.DUE_SOON;
        }
        return row.begun() ? RowStatus.IN_PROGRESS : RowStatus.NOT_STARTED;
    }

    private static RowStatus running(RowFacts row, RoadmapDay day, Verdict values, TermStatus term) {
        if (values == Verdict.MET && day.programme() == ProgrammeState.CLOSING) {
            return RowStatus.MET;
        }
        if (term == TermStatus.OVERDUE) {
            return RowStatus.OVERDUE;
        }
        if (term == TermStatus.AHEAD) {
            return RowStatus.NOT_STARTED;
        }
        if (values != Verdict.NOT_COMPUTED && row.pace(day.smallSchool()) == Verdict.NOT_MET) {
            return RowStatus.BEHIND;
        }
        if (term == TermStatus.DUE_SOON) {
            return RowStatus.DUE_SOON;
        }
        if (values == Verdict.NOT_COMPUTED) {
            return row.begun() ? RowStatus.IN_PROGRESS : RowStatus.NOT_STARTED;
        }
        return RowStatus.ON_TRACK;
    }
}
