package mentoring.demo;

/** The demo's two schools. */
enum DemoPlace {
    BIG(DemoTexts.of("big"), "director", "curator"),
    RURAL(DemoTexts.of("rural"), "sosnovka", "sosnovka");

    private final DemoTexts texts;
    private final String director;
    private final String curator;

    DemoPlace(DemoTexts texts, String director, String curator) {
        this.texts = texts;
        this.director = director;
        this.curator = curator;
    }

    DemoTexts texts() {
        return texts;
    }

    /** Log-in of the director. */
    String director() {
        return director;
    }

    /** Log-in of the curator. */
    String curator() {
        return curator;
    }
}
