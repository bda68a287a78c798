package mentoring.roadmap.model;

import java.util.List;

/**
 * A row of the roadmap as its template has it. Texts hold parameters and thresholds by name in braces.
 *
 * @param key          stable over versions of the template
 * @param no           1.1 to 5.4, shown on the screen only
 * @param section      number of its section
 * @param indicators   what is shown of the row, whether or not a threshold asks for it
 * @param doneWhen     names of the thresholds that must all be reached
 * @param paceWhen     names of the thresholds that tell, during the year, whether a whole-period row is on track
 * @param confirmAfter keys of rows that must be confirmed before this one
 */
public record RoadmapItemDefinition(String key, String no, int section, String content, TermDefinition term, String expected,
                                    String indicator, List<ResponsibleKind> responsible, List<Threshold> thresholds,
                                    List<IndicatorKey> indicators, List<EvidenceSubject> evidence, List<String> doneWhen,
                                    List<String> paceWhen, List<String> confirmAfter) {

    public RoadmapItemDefinition {
        responsible = List.copyOf(responsible);
        thresholds = List.copyOf(thresholds);
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
        doneWhen = List.copyOf(doneWhen);
        paceWhen = List.copyOf(paceWhen);
        confirmAfter = List.copyOf(confirmAfter);
    }

    /** The threshold of a name. */
    public Threshold threshold(String name) {
        return thresholds.stream().filter(threshold -> threshold.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("row " + key + " has no threshold " + name));
    }

    /** Thresholds that must be reached in such a school. */
    public List<Threshold> required(boolean smallSchool) {
        return doneWhen.stream().map(this::threshold).filter(threshold -> threshold.schools().includes(smallSchool)).toList();
    }

    /** Thresholds that tell whether the row keeps pace. */
    public List<Threshold> pace(boolean smallSchool) {
        return paceWhen.isEmpty() ? required(smallSchool) : paceWhen.stream().map(this::threshold).toList();
    }

    /** False: the row is done by evidence and confirmation. */
    public boolean computed() {
        return doneWhen.stream().map(this::threshold).allMatch(threshold -> threshold.indicator().computed());
    }

    public boolean wholePeriod() {
        return term.kind() == TermKind.WHOLE_PERIOD;
    }

    /** True for the rows that count the other rows (5.1 and 5.2). */
    public boolean controlsRoadmap() {
        return thresholds.stream().map(Threshold::indicator)
            .anyMatch(counted -> counted == IndicatorKey.ROADMAP_DONE || counted == IndicatorKey.ROADMAP_ON_TIME);
    }

    /** True when the school has to name who answers for it. */
    public boolean schoolChoosesResponsible() {
        return responsible.contains(ResponsibleKind.SCHOOL_CHOOSES);
    }
}
