package mentoring.plan.model;

/**
 * What a row of a plan says: the five cells of annex 1, and how much it counts. Cells may be null while drafting.
 *
 * @param competence «Наименование компетенций, которые необходимо сформировать, развить»
 * @param content    «Содержание деятельности»
 * @param due        «Сроки»
 * @param mode       «Формат (очный/ дистанционный)»
 * @param result     «Результат»
 * @param weight     share of the plan's work, 1 to 5
 */
public record RowText(String competence, String content, PlanTerm due, PlanMode mode, String result, int weight) {

    /** A row of which nothing is written yet. */
    public static RowText empty() {
        return new RowText(null, null, PlanTerm.parse(null), null, null, 1);
    }
}
