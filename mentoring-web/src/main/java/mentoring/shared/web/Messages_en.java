package mentoring.shared.web;

/** The words in English; named by the rule of resource bundles. */
public final class Messages_en extends Messages {

    public Messages_en() {
        super("en");
    }
}
