package mentoring.exchange.model;

/** What is printed all at once. */
public enum DocumentSet {
    PLANS("Планы"), JOURNALS("Журналы");

    private final String title;

    DocumentSet(String title) {
        this.title = title;
    }

    /** As the file is called that holds them; files are named in Russian whatever the page's language. */
    public String title() {
        return title;
    }
}
