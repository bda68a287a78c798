package mentoring.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import mentoring.document.model.JournalDocument;
import mentoring.journal.model.EntryText;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.pairing.PairHead;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;

/** Prints a journal as annex 2: the signed entries with all their cells. Documents are Russian whatever the page's language. */
@Stateless
@Guarded
public class JournalPrintService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String NUMBER = "№\u00a0";

    @Inject
    private JournalReader reader;

    @Inject
    private Clock clock;

    /** The document, in the order of annex 2. */
    @JournalRule(JournalAction.PRINT)
    public PrintedJournal printed(PairId id) {
        JournalView journal = reader.printed(id);
        PairHead pair = journal.pair();
        return new PrintedJournal(new JournalDocument(pair.mentorNames(), pair.menteeNames(), pair.formName(),
            pair.direction() == null ? "" : pair.direction(), journal.rows().stream().map(this::row).toList()), PrintedJournal.name(pair));
    }

    private JournalDocument.Row row(JournalView.Row row) {
        EntryText text = row.text();
        return new JournalDocument.Row(DAY.format(text.date()), mode(text.mode()) + "\n" + grouping(text.grouping()) + ", "
            + kind(text.kind()), text.topic(), text.content(), text.result(), signature(row));
    }

    private String signature(JournalView.Row row) {
        String signed = row.signerName() + "\nподписано " + day(row.signedAt()) + ", запись " + NUMBER + row.number();
        String corrects = row.corrects() == null ? "" : "\nисправляет запись " + NUMBER + row.corrects();
        return signed + corrects + (row.correctedBy() == null ? "" : "\nисправлена записью " + NUMBER + row.correctedBy());
    }

    private String day(Instant moment) {
        return DAY.format(clock.local(moment));
    }

    private static String mode(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> "Очно";
            case REMOTE -> "Дистанционно";
        };
    }

    private static String grouping(MeetingGrouping grouping) {
        return switch (grouping) {
            case INDIVIDUAL -> "Индивидуальная";
            case GROUP -> "Групповая";
        };
    }

    private static String kind(MeetingKind kind) {
        return switch (kind) {
            case DIALOGUE -> "диалог/обсуждение";
            case EXCURSION -> "экскурсия";
            case PUBLIC_LECTURE -> "публичная лекция";
            case PRACTICAL_WORK -> "практическая работа";
        };
    }
}
