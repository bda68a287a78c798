package mentoring.document.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.shared.model.FileKind;

/** How a printed document is wrapped. */
public enum DocumentForm {
    DOCX(FileKind.DOCX), PDF(FileKind.PDF);

    private final FileKind file;

    DocumentForm(FileKind file) {
        this.file = file;
    }

    /** The form of a file name's ending; empty where there is none. */
    public static Optional<DocumentForm> of(String ending) {
        return Stream.of(values()).filter(form -> form.ending().equals(ending)).findFirst();
    }

    /** What a file of this form is by its content. */
    public FileKind file() {
        return file;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document of this form, made of the printed DOCX. */
    public byte[] wrap(byte[] docx) {
        return this == PDF ? Pdf.of(docx) : docx;
    }
}
