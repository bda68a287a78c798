package mentoring.roadmap;

import java.util.function.UnaryOperator;
import mentoring.document.model.Pdf;

/** In what a roadmap is printed. */
public enum PrintFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", UnaryOperator.identity()),
    PDF("pdf", "application/pdf", Pdf::of);

    private final String ending;
    private final String mediaType;
    private final UnaryOperator<byte[]> ofDocx;

    PrintFormat(String ending, String mediaType, UnaryOperator<byte[]> ofDocx) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.ofDocx = ofDocx;
    }

    PrintedFile file(String name, byte[] docx) {
        return new PrintedFile(name + "." + ending, mediaType, ofDocx.apply(docx));
    }
}
