package mentoring.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mentoring.exchange.model.RosterColumn;
import mentoring.exchange.model.RosterRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty roster to download: header, one example row, and a sheet of notes. Its words are Russian, as the columns are. */
public final class RosterTemplate {

    private static final Map<RosterColumn, String> EXAMPLE = new EnumMap<>(Map.ofEntries(
        Map.entry(RosterColumn.LAST_NAME, "Образцова"), Map.entry(RosterColumn.FIRST_NAME, "Мария"),
        Map.entry(RosterColumn.MIDDLE_NAME, "Примеровна"), Map.entry(RosterColumn.BIRTH_DATE, "14.05.2012"),
        Map.entry(RosterColumn.CATEGORY, "обучающийся"), Map.entry(RosterColumn.CLASS, "8Б"),
        Map.entry(RosterColumn.REPRESENTATIVE, "Образцов Пример Иванович"), Map.entry(RosterColumn.RELATION, "отец")));

    private static final List<String> NOTES = List.of(
        "Обязательные столбцы: Фамилия, Имя, Категория. Столбцы могут стоять в любом порядке, лишние столбцы не читаются.",
        "Категория: «обучающийся» или «педагог» (в колледже – «студент» или «педагог»).",
        "Обучающемуся нужны дата рождения и класс, педагогу – должность. Дата – в виде 14.05.2012.",
        "Родителей, выпускников и представителей партнёров вносят на странице «Люди» вместе с согласием.",
        "Телефоны и адреса почты сохраняются только у тех, чьё согласие на обработку данных уже внесено. Остальные контакты можно "
            + "загрузить этим же файлом позже.",
        "Представитель: фамилия, имя, отчество и кем приходится. Из них печатается бланк согласия.",
        "Паспортных данных, СНИЛС, адресов и сведений о здоровье в файле быть не должно.",
        "Строка с Образцовой – пример, она не загружается. Не больше 10 000 строк и 20 МБ.");

    private static final double NARROW = 18;
    private static final double WIDE = 30;
    private static final double NOTE_WIDTH = 120;

    private RosterTemplate() {
    }

    /** The template as an XLSX file. */
    public static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mentoring", "1.0")) {
            roster(workbook.newWorksheet("Список"));
            Worksheet notes = workbook.newWorksheet("Пояснения");
            notes.width(0, NOTE_WIDTH);
            for (int i = 0; i < NOTES.size(); i++) {
                notes.value(i, 0, NOTES.get(i));
                notes.style(i, 0).wrapText(true).set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** True for the example row that somebody left in the file. */
    static boolean isExample(RosterRow row) {
        return EXAMPLE.entrySet().stream().allMatch(cell -> cell.getValue().equals(row.text(cell.getKey())));
    }

    private static void roster(Worksheet sheet) {
        RosterColumn[] columns = RosterColumn.values();
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, columns[i].title());
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, columns[i] == RosterColumn.REPRESENTATIVE ? WIDE : NARROW);
            if (EXAMPLE.containsKey(columns[i])) {
                sheet.value(1, i, EXAMPLE.get(columns[i]));
            }
        }
        sheet.freezePane(0, 1);
    }
}
