package mentoring.shared.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its content; its name and what the browser claims are not asked (decision 6). */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    TEXT("text/plain"),
    /** Old office files and encrypted new ones look alike. */
    OLE2("application/x-ole-storage"),
    ZIP("application/zip"),
    OTHER("application/octet-stream");

    private static final int LOOKED_AT = 64 * 1024;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Judges by the first bytes. */
    public static FileKind of(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return PNG;
        }
        if (starts(content, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (starts(content, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return OLE2;
        }
        if (starts(content, 'P', 'K', 3, 4)) {
            return zipped(content);
        }
        return looksLikeText(content) ? TEXT : OTHER;
    }

    private static FileKind zipped(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        if (names.startsWith("mimetype" + ODT.mediaType, 30)) {
            return ODT;
        }
        if (names.startsWith("mimetype" + ODS.mediaType, 30)) {
            return ODS;
        }
        if (!names.contains("[Content_Types].xml")) {
            return ZIP;
        }
        if (names.contains("xl/workbook")) {
            return XLSX;
        }
        if (names.contains("word/document")) {
            return DOCX;
        }
        return names.contains("ppt/presentation") ? PPTX : ZIP;
    }

    private static boolean looksLikeText(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        for (byte each : head) {
            if (each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    /** True where the bytes are well-formed UTF-8; other text is read as windows-1251. */
    public static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
