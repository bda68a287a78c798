package mentoring.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.endtoend.PostedForms;
import mentoring.exchange.model.RosterColumn;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Long work, done by the pages as a person does it: an import, and many documents. */
final class Jobs {

    static final int ROSTER = 2000;
    static final int PLANS = 100;

    private static final Pattern IMPORT = Pattern.compile("exchange/import\\?id=(\\d+)");
    private static final int PATIENCE_SECONDS = 120;

    private Jobs() {
    }

    /** Seconds until all rows are checked, and from there until they are saved. */
    record Import(double checked, double saved) {
    }

    static Import importRoster(PostedForms curator) throws IOException, InterruptedException {
        byte[] roster = roster();
        long begin = System.nanoTime();
        Matcher id = IMPORT.matcher(curator.upload("exchange/roster", "form", "form:file", "roster.xlsx", roster));
        if (!id.find()) {
            throw new IllegalStateException("The roster was not taken");
        }
        String path = "exchange/import?id=" + id.group(1);
        String checkedPage = await(curator, path, "form:confirm");
        double checked = Program.seconds(begin);
        long confirmed = System.nanoTime();
        curator.press(path, "form", "form:confirm", PostedForms.fields(checkedPage, "form"));
        await(curator, path, "people/list?school=");
        return new Import(checked, Program.seconds(confirmed));
    }

    private static String await(PostedForms session, String path, String mark) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String page = session.get(path);
        while (!page.contains(mark)) {
            if (Program.seconds(begin) > PATIENCE_SECONDS) {
                throw new IllegalStateException(path + " does not come to " + mark + ": " + page);
            }
            TimeUnit.MILLISECONDS.sleep(500);
            page = session.get(path);
        }
        return page;
    }

    /** Pupils and teachers, with representatives, whom the school does not know yet. */
    private static byte[] roster() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            RosterColumn[] columns = RosterColumn.values();
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, columns[column].title());
                for (int row = 1; row <= ROSTER; row++) {
                    sheet.value(row, column, cell(columns[column], row));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String cell(RosterColumn column, int row) {
        boolean pupil = row % 20 != 0;
        return switch (column) {
            case LAST_NAME -> "Измеров" + letters(row);
            case FIRST_NAME -> "Мирон";
            case MIDDLE_NAME -> "Олегович";
            case BIRTH_DATE -> pupil ? "%02d.%02d.2013".formatted(1 + row % 28, 1 + row % 12) : null;
            case CATEGORY -> pupil ? "обучающийся" : "педагог";
            case CLASS -> pupil ? 5 + row % 6 + "Ю" : null;
            case POST -> pupil ? null : "учитель";
            case REPRESENTATIVE -> pupil ? "Измерова" + letters(row) + " Вера Ильинична" : null;
            case RELATION -> pupil ? "мать" : null;
            default -> null;
        };
    }

    private static String letters(int number) {
        return "" + (char) ('а' + number / 625 % 25) + (char) ('а' + number / 25 % 25) + (char) ('а' + number % 25);
    }

    /** Seconds for all plans as DOCX and as PDF, and for another program to make the same PDFs: negative where it is not installed. */
    record Documents(double docx, double pdf, double office) {
    }

    static Documents documents(PostedForms curator, List<Long> editions, Path folder) throws IOException {
        Files.createDirectories(folder);
        curator.download(print(editions.get(0), "pdf"));
        long begin = System.nanoTime();
        List<Path> files = new ArrayList<>();
        for (Long edition : editions) {
            files.add(Files.write(folder.resolve(edition + ".docx"), curator.download(print(edition, "docx"))));
        }
        double docx = Program.seconds(begin);
        begin = System.nanoTime();
        for (Long edition : editions) {
            Files.write(folder.resolve(edition + ".pdf"), curator.download(print(edition, "pdf")));
        }
        double pdf = Program.seconds(begin);
        return new Documents(docx, pdf, office(files, folder));
    }

    private static String print(long edition, String as) {
        return "print/plan?edition=" + edition + "&as=" + as;
    }

    private static double office(List<Path> files, Path folder) throws IOException {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(place -> Files.isExecutable(Path.of(place, "soffice")))) {
            return -1;
        }
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
            "--convert-to", "pdf", "--outdir", Files.createDirectories(folder.resolve("converted")).toString()));
        files.forEach(file -> command.add(file.toString()));
        long begin = System.nanoTime();
        Program.run(command.toArray(String[]::new));
        double seconds = Program.seconds(begin);
        try (Stream<Path> made = Files.list(folder.resolve("converted"))) {
            return made.count() == files.size() ? seconds : -1;
        }
    }
}
