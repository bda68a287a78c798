package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OwnFormsTest {

    @Test
    void aPostOfOurOwnPageNamesOurHost() {
        assertTrue(OwnForms.isOwn("http://localhost:8080", "localhost:8080"));
        assertTrue(OwnForms.isOwn("https://school.example", "school.example"));
    }

    @Test
    void everythingElseIsForeign() {
        assertFalse(OwnForms.isOwn(null, "localhost:8080"));
        assertFalse(OwnForms.isOwn("null", "localhost:8080"));
        assertFalse(OwnForms.isOwn("http://localhost:9090", "localhost:8080"));
        assertFalse(OwnForms.isOwn("https://school.example.evil.example", "school.example"));
        assertFalse(OwnForms.isOwn("https://evil.example/school.example", "school.example"));
        assertFalse(OwnForms.isOwn("https://school.example", null));
    }
}
