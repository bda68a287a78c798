package mentoring.document.model;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Makes the PDF of a filled DOCX: A4 as the DOCX says, its typeface embedded, tagged and fit for archives (PDF/A-2a, PDF/UA). */
public final class Pdf {
    private static final int MAX_FILE = 20 * 1024 * 1024;
    private static final int MAX_UNPACKED = 200 * 1024 * 1024;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {
    }

    /** The PDF of that DOCX; what cannot be shown faithfully is refused with a {@link DocumentProblem}. */
    public static byte[] of(byte[] docx) {
        Document html = DocxToHtml.convert(DocxPackage.read(docx, MAX_FILE, MAX_UNPACKED));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(html, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText("\u25A1")
                .withProducer("mentoring")
                .withDiagnosticConsumer(diagnostic -> { })
                .toStream(out);
        font(builder, PdfFonts.REGULAR, 400, FontStyle.NORMAL);
        font(builder, PdfFonts.BOLD, 700, FontStyle.NORMAL);
        font(builder, PdfFonts.ITALIC, 400, FontStyle.ITALIC);
        font(builder, PdfFonts.BOLD_ITALIC, 700, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), DocxToHtml.FONT, weight, style, true);
    }

    /** Lines end where Russian text may: after a slash, not before it, as the library's own rule for addresses would have it. */
    private static final class LineBreaks implements FSTextBreaker {
        private final BreakIterator places = BreakIterator.getLineInstance(new Locale("ru"));

        @Override
        public int next() {
            return places.next();
        }

        @Override
        public void setText(String text) {
            places.setText(text);
        }
    }
}
