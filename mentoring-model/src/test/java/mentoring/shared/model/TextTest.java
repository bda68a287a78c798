package mentoring.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Meeting \u2116 1 \u2013 \u00abstart\u00bb", "a\tb\r\nc", "\ud83d\ude00", "\u202a+7 900\u202c", "=1+1", "<b>"})
    void whatPeopleTypeIsLegible(String text) {
        assertTrue(Text.isLegible(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\u007f", "\u0085", "a\ud83db", "\udc00", "\uffff", "\ufdd0", "\u202ecba",
        "\u202bcba", "\u202dcba", "\u2067cba"})
    void whatCannotBeKeptOrPrintedIsNot(String text) {
        assertFalse(Text.isLegible(text));
    }

    @Test
    void whatAFileHoldsIsShown() {
        assertEquals("a\ufffdb\n\ufffd", Text.legible("a\u0000b\n\ud83d"));
        assertEquals("as it was", Text.legible("as it was"));
    }
}
