package mentoring.roadmap.model;

/** The six kinds of term in the source's second column. */
public enum TermKind {
    /** «дд.мм.гггг» */
    ON_DATE,
    /** «До дд.мм.гггг» */
    BY_DATE,
    /** «В течение всего периода» */
    WHOLE_PERIOD,
    /** «По отдельному графику» */
    OWN_SCHEDULE,
    /** «1 раз в квартал» */
    QUARTERLY,
    /** «мм – мм.гггг» */
    MONTH_RANGE
}
