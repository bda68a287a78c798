package mentoring.shared.web;

/** The words in Russian; named by the rule of resource bundles. */
public final class Messages_ru extends Messages {

    public Messages_ru() {
        super("ru");
    }
}
