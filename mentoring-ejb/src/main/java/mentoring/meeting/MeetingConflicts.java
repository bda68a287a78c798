package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.meeting.model.FreeTime;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.TimeSpan;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeadPerson;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Finds who of a pair is taken by another meeting of the school, in this pair or any other. */
@ApplicationScoped
class MeetingConflicts {

    private static final int LOOK_AHEAD_DAYS = 14;
    private static final Duration LONGEST = Duration.ofHours(8);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private PairHeads people;

    /** A member's time that is taken. */
    private record Taken(long personId, long pairId, long meetingId, TimeSpan span) {
    }

    /** @param except id of the meeting that is being moved; null for a new one */
    ConflictView of(MentoringPair pair, TimeSpan wanted, Long except) {
        LocalDate day = clock.local(wanted.from()).toLocalDate();
        List<Taken> taken = taken(pair, day, new TimeSpan(wanted.from(), wanted.from().plus(Duration.ofDays(LOOK_AHEAD_DAYS))), except);
        List<Taken> clashing = taken.stream().filter(other -> other.span().overlaps(wanted)).toList();
        if (clashing.isEmpty()) {
            return new ConflictView(List.of(), null);
        }
        LocalDate end = pair.endedOn() == null ? pair.plannedEndOn() : pair.endedOn().minusDays(1);
        LocalDate last = end == null || end.isAfter(day.plusDays(LOOK_AHEAD_DAYS - 1)) ? day.plusDays(LOOK_AHEAD_DAYS - 1) : end;
        Instant nextFree = new FreeTime(taken.stream().map(Taken::span).toList(), clock.zone()).next(wanted, last).map(TimeSpan::from)
            .orElse(null);
        return new ConflictView(described(pair, clashing), nextFree);
    }

    /** Refuses where somebody is taken. */
    void requireFree(MentoringPair pair, TimeSpan wanted, Long except) {
        ConflictView view = of(pair, wanted, except);
        if (!view.free()) {
            ConflictView.Conflict first = view.conflicts().get(0);
            throw new Refusal(List.of(Problem.at("startsAt", "meeting.conflict", first.persons(),
                clock.local(first.from()).toLocalTime().toString(), clock.local(first.to()).toLocalTime().toString())));
        }
    }

    private List<Taken> taken(MentoringPair pair, LocalDate day, TimeSpan window, Long except) {
        Set<Long> persons = Stream.of(ParticipantRole.values()).flatMap(role -> pair.personsOn(role, day).stream())
            .collect(Collectors.toSet());
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery("select p.personId, m.pairId, m.startsAt, m.endsAt, m.id, p.leftOn"
                + " from Meeting m, PairMember p where p.pair.id = m.pairId and p.personId in :persons and m.schoolId = :school"
                + " and m.state <> :cancelled and m.startsAt > :earliest and m.startsAt < :to and m.endsAt > :from"
                + " order by m.startsAt, m.id, p.id", Object[].class)
            .setParameter("persons", persons).setParameter("school", pair.schoolId()).setParameter("cancelled", MeetingState.CANCELLED)
            .setParameter("earliest", window.from().minus(LONGEST)).setParameter("from", window.from()).setParameter("to", window.to())
            .getResultList();
        List<Taken> taken = new ArrayList<>();
        for (Object[] row : rows) {
            TimeSpan span = new TimeSpan((Instant) row[2], (Instant) row[3]);
            LocalDate leftOn = (LocalDate) row[5];
            boolean member = leftOn == null || clock.local(span.from()).toLocalDate().isBefore(leftOn);
            if (member && !row[4].equals(except)) {
                taken.add(new Taken((Long) row[0], (Long) row[1], (Long) row[4], span));
            }
        }
        return taken;
    }

    private List<ConflictView.Conflict> described(MentoringPair pair, List<Taken> clashing) {
        PairHead own = people.of(pair.id());
        Map<Long, PairHeadPerson> members = Stream.concat(own.mentors().stream(), own.mentees().stream())
            .collect(Collectors.toMap(PairHeadPerson::personId, Function.identity(), (one, other) -> one));
        List<Long> readable = clashing.stream().map(Taken::pairId).distinct()
            .filter(id -> access.allows(MeetingAction.CONFLICTS, new PairId(id))).toList();
        Map<Long, PairHead> pairs = people.of(readable);
        Map<Long, List<Taken>> byMeeting = clashing.stream().collect(Collectors.groupingBy(Taken::meetingId, LinkedHashMap::new,
            Collectors.toList()));
        return byMeeting.values().stream().map(taken -> conflict(taken, members, pairs.get(taken.get(0).pairId()))).toList();
    }

    private static ConflictView.Conflict conflict(List<Taken> taken, Map<Long, PairHeadPerson> members, PairHead pair) {
        List<PairHeadPerson> persons = taken.stream().map(one -> members.get(one.personId()))
            .sorted(Comparator.comparing(PairHeadPerson::role)).toList();
        TimeSpan span = taken.get(0).span();
        return new ConflictView.Conflict(persons.stream().map(PairHeadPerson::briefName).distinct().collect(Collectors.joining(", ")),
            persons.stream().anyMatch(person -> person.role() == ParticipantRole.MENTOR),
            persons.stream().anyMatch(person -> person.role() == ParticipantRole.MENTEE), span.from(), span.to(),
            pair == null ? null : pair.label());
    }
}
