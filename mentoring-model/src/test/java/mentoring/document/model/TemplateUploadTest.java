package mentoring.document.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A school's own template is taken only when it is safe and prints everything. */
class TemplateUploadTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String P = "<w:p><w:pPr><w:pStyle w:val=\"School\"/></w:pPr>";

    private static String refused(byte[] file) {
        return assertThrows(DocumentProblem.class, () -> DocumentKind.PLAN.accept(file)).key();
    }

    private static String refusedIn(String xml) {
        return refused(TemplateFiles.planWith(DOCUMENT, P, xml + P));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theProductsOwnTemplatesAreAcceptedAndWrittenByTheirWriter(DocumentKind kind) {
        byte[] own = kind.template().bytes();

        assertArrayEquals(TemplateWriter.all().get(kind.name().toLowerCase(Locale.ROOT) + ".docx"), own);
        assertTrue(Pdf.of(kind.sample().print(kind.accept(own))).length > 0);
    }

    @Test
    void aChangedTemplatePrintsItsOwnWords() {
        DocxTemplate template = DocumentKind.PLAN.accept(TemplateFiles.planWith(DOCUMENT, "Утверждаю", "Согласовано"));

        assertTrue(new DocxText(Examples.plan(1).print(template)).paragraphs().contains("Согласовано"));
    }

    @Test
    void aTemplateOfAnotherDocumentIsRefused() {
        assertEquals("document.template.unknownField", refused(DocumentKind.JOURNAL.template().bytes()));
    }

    @Test
    void aMissingFieldIsTold() {
        DocumentProblem problem = assertThrows(DocumentProblem.class,
                () -> DocumentKind.PLAN.accept(TemplateFiles.planWith(DOCUMENT, "{{result}}", "")));

        assertEquals("document.template.missing result", problem.key() + " " + problem.args().get(0));
    }

    @Test
    void whatIsNoDocxIsRefused() throws IOException {
        assertEquals("document.template.notDocx", refused(new byte[0]));
        assertEquals("document.template.notDocx", refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("document.template.notDocx", refused(zip("readme.txt", 10)));
        byte[] half = DocumentKind.PLAN.template().bytes();
        assertEquals("document.template.notDocx", refused(Arrays.copyOf(half, half.length / 2)));
    }

    @Test
    void tooBigAndBombsAreRefusedWithoutBeingUnpacked() throws IOException {
        assertEquals("document.template.tooBig", refused(new byte[TemplateSafety.MAX_FILE + 1]));
        byte[] bomb = zip(DOCUMENT, 200_000_000);
        assertTrue(bomb.length < TemplateSafety.MAX_FILE);
        assertEquals("document.template.tooBigUnpacked", refused(bomb));
    }

    @Test
    void documentTypesAreRefused() {
        assertEquals("document.template.doctype", refused(TemplateFiles.planWith("word/settings.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:settings xmlns:w=\"" + Xml.W + "\">&e;</w:settings>")));
        assertEquals("document.template.notXml", refused(TemplateFiles.planWith("word/settings.xml", "<w:settings")));
    }

    @Test
    void whatLeadsOutsideIsRefused() {
        assertEquals("document.template.external", refused(TemplateFiles.planWith(RELATIONSHIPS, "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"x\" Target=\"http://example.org/a.png\" TargetMode=\"External\"/></Relationships>")));
        assertEquals("document.template.content", refused(TemplateFiles.planWith("word/settings.xml", "<w:compat>",
                "<w:mailMerge><w:query w:val=\"select\"/></w:mailMerge><w:compat>")));
        assertEquals("document.template.field", refusedIn("<w:p><w:fldSimple w:instr=\" INCLUDETEXT &quot;c:\\a&quot; \"/></w:p>"));
        assertEquals("document.template.field", refusedIn("<w:p><w:r><w:instrText>DDE</w:instrText></w:r>"
                + "<w:r><w:instrText>AUTO c</w:instrText></w:r></w:p>"));
    }

    @Test
    void macrosAndPartsOfOtherKindsAreRefused() {
        assertEquals("document.template.macros", refused(TemplateFiles.planWith("word/vbaProject.bin", "x")));
        assertEquals("document.template.macros", refused(TemplateFiles.planWith("[Content_Types].xml", "wordprocessingml.document.main+xml",
                "ms-word.document.macroEnabled.main+xml")));
        assertEquals("document.template.part", refused(TemplateFiles.planWith("word/embeddings/oleObject1.bin", "x")));
        assertEquals("document.template.part", refused(TemplateFiles.planWith("../evil.xml", "<x/>")));
    }

    @Test
    void whatThePdfCouldNotShowIsRefused() {
        assertEquals("document.template.unsupported", refusedIn("<w:p><w:r><w:drawing/></w:r></w:p>"));
        assertEquals("document.template.unsupported", refusedIn("<w:p><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"));
        assertEquals("document.template.unsupported", refusedIn("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"));
        assertEquals("document.template.unsupported",
                refusedIn("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"));
        assertEquals("document.template.unsupported", refusedIn("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"));
    }

    @Test
    void measuresThatWouldFloodThePrinterAreRefused() {
        assertEquals("document.template.unsupported", refused(TemplateFiles.planWith(DOCUMENT, "w:w=\"16838\"", "w:w=\"1\"")));
        assertEquals("document.template.unsupported", refused(TemplateFiles.planWith(DOCUMENT, "w:top=\"1134\"", "w:top=\"11000\"")));
        assertEquals("document.template.unsupported",
                refusedIn("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"900000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"));
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[100_000];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block, 0, Math.min(block.length, zeros - written));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
