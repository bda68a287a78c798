package mentoring.endtoend;

/** The curator's page for a new person. */
final class PersonForm {

    private PersonForm() {
    }

    /** Opens it as he does, from the list. */
    static Hands open(Visitor curator) {
        curator.open("people/list").locator("a[href*='people/edit']").first().click();
        return new Hands(curator).isAt("people/edit");
    }

    /** A pupil of that last name; not saved yet. */
    static void fill(Hands hands, String lastName) {
        hands.fill("form:lastName", lastName).fill("form:firstName", "Любовь").date("form:birthDate", "01.02.2012").fill("form:className", "7А");
    }
}
