package mentoring.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What the source offers for the pair's form of mentoring, complete and in its order.
 *
 * @param formName    as the source writes it
 * @param workFormats «примерные форматы работы»
 * @param documents   «наименование документов, разработанных и действующих в образовательной организации»
 */
public record PlanCatalogue(String formName, List<String> workFormats, List<String> documents) implements Serializable {

    boolean offers(String text) {
        return workFormats.contains(text) || documents.contains(text);
    }
}
