package mentoring.exchange.model;

/** What became of one document of many. */
public enum PrintedState {
    OPEN, MADE, LEFT_OUT
}
