package mentoring.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mentoring.exchange.model.RosterRow;
import mentoring.shared.model.Refusal;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a roster from the first sheet of an XLSX file that has its header, as a stream. */
final class XlsxRows {

    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final int MOST_COLUMNS = 1000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private XlsxRows() {
    }

    static RosterTable read(byte[] content, Consumer<RosterRow> rows) {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try {
            Path copy = Files.createTempFile("roster", ".xlsx");
            try {
                Files.write(copy, content);
                return read(copy, rows);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | ParserConfigurationException | POIXMLException
                 | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw Refusal.because("exchange.file.broken");
        }
    }

    private static RosterTable read(Path file, Consumer<RosterRow> rows)
        throws IOException, OpenXML4JException, SAXException, XMLStreamException, ParserConfigurationException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            SharedStrings strings = new ReadOnlySharedStringsTable(opened);
            StylesTable styles = reader.getStylesTable();
            PlainValues values = new PlainValues(countsFrom1904(reader));
            RosterTable table = new RosterTable(rows);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext() && !table.found()) {
                table = new RosterTable(rows);
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, new Cells(table), values, false));
                    parser.parse(new InputSource(sheet));
                }
            }
            return table;
        }
    }

    /** Old files of another system count days from 1904; without this every date would be four years off. */
    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream workbook = reader.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                    String from1904 = xml.getAttributeValue(null, "date1904");
                    return "1".equals(from1904) || "true".equals(from1904);
                }
            }
            return false;
        }
    }

    /** Gathers the cells of a row. */
    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final RosterTable table;
        private Map<Integer, String> cells = new HashMap<>();

        Cells(RosterTable table) {
            this.table = table;
        }

        @Override
        public void startRow(int rowNumber) {
            cells = new HashMap<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int place = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (place < MOST_COLUMNS) {
                cells.put(place, value);
            }
        }

        @Override
        public void endRow(int rowNumber) {
            table.row(rowNumber + 1, cells);
        }
    }

    /** Values as they are meant, not as they are shown: dates with all four digits of the year, numbers without exponent. */
    private static final class PlainValues extends DataFormatter {

        private final boolean from1904;

        PlainValues(boolean from1904) {
            this.from1904 = from1904;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                return DAY.format(DateUtil.getLocalDateTime(value, from1904));
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
