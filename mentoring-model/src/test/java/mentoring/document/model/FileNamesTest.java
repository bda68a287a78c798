package mentoring.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void signsThatASystemUnderstandsOtherwiseAreLeftOut() {
        assertEquals("План № 12 О. Н. – К. И", FileNames.safe("План № 12: О. Н. – К. И."));
        assertEquals("a b c d e f g h i", FileNames.safe("a/b\\c:d*e?f\"g<h>i"));
        assertEquals("a .. b", FileNames.safe(" a\n/../\t|b\u202e "));
        assertEquals("Журнал наставника Ёлкина – Щукин", FileNames.safe("Журнал наставника Ёлкина – Щукин"));
    }

    @Test
    void aLongNameFitsFileSystemsWithNumberAndEnding() {
        String name = FileNames.apart(List.of(new FileNames.OfPair("Щ".repeat(300), 1234), new FileNames.OfPair("Щ".repeat(300), 1235))).get(1);
        assertTrue((name + ".docx").getBytes(StandardCharsets.UTF_8).length <= 255, name);
        assertTrue(name.endsWith("№ 1235"), name);
    }

    @Test
    void aLongNameEndsWithAWholeSign() {
        for (String start : List.of("", "Щ")) {
            String name = FileNames.safe(start + "\ud835\udc00".repeat(80));
            assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void twoOfOneNameTellTheirPairsAndOthersDoNot() {
        assertEquals(List.of("План Орлова – Климов, № 3", "План Орлова – Рябов", "План Орлова – Климов, № 7"),
            apart("План Орлова – Климов", 3, "План Орлова – Рябов", 5, "План Орлова – Климов", 7));
    }

    @Test
    void namesAreOneWhereASystemKnowsNoCaseOrWritesLettersInParts() {
        assertEquals(List.of("План Ёлкина, № 1", "План ёлкина, № 2", "План Е\u0308лкина, № 3"),
            apart("План Ёлкина", 1, "План ёлкина", 2, "План Е\u0308лкина", 3));
    }

    @Test
    void evenWhoBearsAnothersNumberKeepsANameOfHisOwn() {
        assertEquals(List.of("План, № 1", "План, № 2", "План, № 1 (2)"), apart("План", 1, "План", 2, "План, № 1", 3));
    }

    private static List<String> apart(Object... namesAndNumbers) {
        return FileNames.apart(IntStream.range(0, namesAndNumbers.length / 2)
            .mapToObj(i -> new FileNames.OfPair((String) namesAndNumbers[2 * i], (Integer) namesAndNumbers[2 * i + 1])).toList());
    }
}
