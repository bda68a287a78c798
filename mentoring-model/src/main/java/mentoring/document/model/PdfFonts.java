package mentoring.document.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tinos, a typeface of the measures of Times New Roman (Apache License 2.0). Its tables for ligatures of other scripts are left out
 * in memory: plain Cyrillic and Latin text needs none, and reading them took two thirds of a document's time.
 */
final class PdfFonts {
    static final byte[] REGULAR = load("Tinos-Regular");
    static final byte[] BOLD = load("Tinos-Bold");
    static final byte[] ITALIC = load("Tinos-Italic");
    static final byte[] BOLD_ITALIC = load("Tinos-BoldItalic");

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private PdfFonts() {
    }

    private static byte[] load(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/Tinos/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("font not found: " + name);
            }
            return without(in.readAllBytes(), Set.of("GSUB", "GDEF", "GPOS"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same font without these tables: its directory of tables is written anew, the data stay in their order. */
    static byte[] without(byte[] font, Set<String> tables) {
        ByteBuffer in = ByteBuffer.wrap(font);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < in.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            if (!tables.contains(new String(font, entry, 4, StandardCharsets.US_ASCII))) {
                kept.add(entry);
            }
        }
        int size = HEADER + kept.size() * ENTRY;
        for (int entry : kept) {
            size += padded(in.getInt(entry + 12));
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(kept.size());
        out.putInt(in.getInt(0)).putShort((short) kept.size()).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((kept.size() - power) * 16));
        int place = HEADER + kept.size() * ENTRY;
        for (int entry : kept) {
            int length = in.getInt(entry + 12);
            out.put(font, entry, 8).putInt(place).putInt(length);
            System.arraycopy(font, in.getInt(entry + 8), out.array(), place, length);
            place += padded(length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
