package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.EntryState;
import mentoring.journal.model.EntryText;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.AfterEnd;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.PairCard;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.PairQueries;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.NamesInText;

/** Builds what a reader sees of a journal: a mentee of a group finds date, form and topic only, drafts are the mentor's. */
@ApplicationScoped
class JournalReader {

    @Inject
    private Access access;

    @Inject
    private AfterEnd afterEnd;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private JournalQueries queries;

    @Inject
    private PairHeads people;

    @Inject
    private PairQueries pairs;

    JournalView journal(PairId id) {
        PairHead pair = people.of(id.value());
        boolean mentor = mentor(id);
        boolean reduced = reduced(pair);
        List<JournalEntry> entries = queries.entries(id.value());
        List<JournalView.Row> rows = rows(entries.stream().filter(entry -> entry.signed() || mentor).toList(), reduced);
        Collections.reverse(rows);
        List<JournalView.Waiting> waiting = !mentor ? List.of() : queries.waiting(id.value()).stream()
            .map(meeting -> new JournalView.Waiting(meeting.id(), clock.local(meeting.startsAt()).toLocalDate(), meeting.topic())).toList();
        return new JournalView(pair, rows, waiting, entries.stream().filter(entry -> !entry.signed()).count(), reduced,
            new JournalView.Rights(mentor && inTime(id), access.allows(JournalAction.PRINT, id), access.allows(JournalAction.CHECK, id)));
    }

    /** The signed entries in the order of the print. */
    JournalView printed(PairId id) {
        List<JournalEntry> signed = queries.entries(id.value()).stream().filter(JournalEntry::signed).toList();
        return new JournalView(people.of(id.value()), rows(signed, false), List.of(), 0, false, new JournalView.Rights(false, true, false));
    }

    private static List<JournalView.Row> rows(List<JournalEntry> entries, boolean reduced) {
        Map<Long, Integer> numbers = entries.stream().filter(JournalEntry::signed)
            .collect(Collectors.toMap(JournalEntry::id, JournalEntry::chainNo));
        Map<Long, Integer> correctedBy = entries.stream().filter(entry -> entry.signed() && entry.correctsId() != null)
            .collect(Collectors.toMap(JournalEntry::correctsId, JournalEntry::chainNo));
        return entries.stream().map(entry -> new JournalView.Row(entry.id(), shown(entry.text(), reduced), entry.state(), entry.chainNo(),
            entry.signerName(), entry.signedAt(), entry.correctsId() == null ? null : numbers.get(entry.correctsId()),
            correctedBy.get(entry.id()))).collect(Collectors.toCollection(ArrayList::new));
    }

    private static EntryText shown(EntryText text, boolean reduced) {
        return !reduced ? text
            : new EntryText(text.date(), text.minutes(), text.mode(), text.grouping(), text.kind(), text.topic(), null, null);
    }

    /** An entry, of a draft with what may be done to it. */
    EntryView entry(JournalEntry entry, Meeting meeting) {
        PairHead pair = people.of(entry.pairId());
        Map<Long, JournalEntry> all = queries.ofMeeting(entry.meetingId()).stream()
            .collect(Collectors.toMap(JournalEntry::id, Function.identity()));
        Integer correctedBy = all.values().stream().filter(other -> entry.id().equals(other.correctsId())).findFirst()
            .map(JournalEntry::chainNo).orElse(null);
        boolean reduced = reduced(pair);
        boolean mentor = access.allows(JournalAction.WRITE, new EntryId(entry.id())) && inTime(new PairId(entry.pairId()));
        boolean draft = entry.state() == EntryState.DRAFT;
        boolean last = all.values().stream().noneMatch(other -> other.revision() > entry.revision() && other.signed());
        return new EntryView(entry.id(), entry.version(), null, new MeetingId(meeting.id()), pair, shown(entry.text(), reduced),
            presences(meeting, pair, reduced), entry.state(), entry.chainNo(),
            entry.correctsId() == null ? null : all.get(entry.correctsId()).chainNo(), correctedBy, entry.signerName(), entry.signedAt(),
            mentor && draft ? names(entry.pairId()) : NamesInText.NONE, reduced, new EntryView.Rights(mentor && draft, mentor && draft && !meeting.recorded(), mentor && !draft && last,
                mentor && draft));
    }

    /** The form of an entry that was not begun yet, filled with what the calendar knows. */
    EntryView prefilled(Meeting meeting) {
        PairHead pair = people.of(meeting.pairId());
        LocalDate day = clock.local(meeting.startsAt()).toLocalDate();
        EntryText text = new EntryText(day, meeting.minutes(), meeting.mode(), meeting.grouping(), meeting.kind(), meeting.topic(), null,
            null);
        boolean write = inTime(new PairId(meeting.pairId()));
        return new EntryView(null, 0, UUID.randomUUID().toString(), new MeetingId(meeting.id()), pair, text,
            presences(meeting, pair, false), EntryState.DRAFT, null, null, null, null, null,
            write ? names(meeting.pairId()) : NamesInText.NONE, false, new EntryView.Rights(write, write, false, false));
    }

    private NamesInText names(long pairId) {
        return pairs.card(pairId).map(PairCard::names).orElse(NamesInText.NONE);
    }

    private List<EntryView.Presence> presences(Meeting meeting, PairHead pair, boolean onlySelf) {
        Map<Long, Boolean> was = meeting.attendance();
        MentoringPair entity = access.get(new PairId(meeting.pairId()), MentoringPair.class);
        LocalDate day = clock.local(meeting.startsAt()).toLocalDate();
        return pair.mentees().stream().filter(mentee -> was.containsKey(mentee.participationId())
                || entity.personsOn(ParticipantRole.MENTEE, day).contains(mentee.personId()))
            .filter(mentee -> !onlySelf || callers(mentee.personId()))
            .map(mentee -> new EntryView.Presence(mentee.participationId(), mentee.fullName(), mentee.place(),
                was.getOrDefault(mentee.participationId(), true))).toList();
    }

    private boolean inTime(PairId id) {
        return afterEnd.inTime(access.get(id, MentoringPair.class));
    }

    private boolean mentor(PairId id) {
        return access.allows(JournalAction.BEGIN, id);
    }

    /** A mentee of a group reads date, form and topic (access design, section 3.5). */
    private boolean reduced(PairHead pair) {
        return pair.kind() == PairKind.GROUP && !access.allows(JournalAction.PRINT, new PairId(pair.pairId()));
    }

    private boolean callers(long personId) {
        return currentUser.caller().persons().contains(personId);
    }
}
