package mentoring.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.account.model.Account;
import mentoring.account.model.AccountId;
import mentoring.account.model.RoleGrant;
import mentoring.consent.model.ConsentId;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.model.JobId;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.EntryText;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.MeetingStage;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.PairingProposal;
import mentoring.pairing.model.ProposalId;
import mentoring.people.model.ClassId;
import mentoring.people.model.LoginJob;
import mentoring.people.model.LoginJobId;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.plan.model.Actor;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.Clock;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.model.StoredFile;
import mentoring.shared.model.Target;

/**
 * Two schools with one object of each kind in each of four places: the caller's own, another pair's of the same school, another
 * school's, and the caller's own of a closed year. The other pair is one that caller's mentor and mentee have left. Besides there is what
 * is of the mentee himself.
 */
@ApplicationScoped
public class World {

    /** Where an object lies, seen from the caller; of the mentee's own there are not all kinds. */
    public enum Place {
        OWN, OTHER_PAIR, OTHER_SCHOOL, CLOSED_YEAR, MENTEES;

        /** True where the world has an object of every kind. */
        public boolean whole() {
            return this != MENTEES;
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganizationSetup organization;

    @Inject
    private Clock clock;

    private final Map<Place, Map<Class<?>, Target>> objects = new LinkedHashMap<>();
    private SchoolRef home;
    private Person mentor;
    private Person mentee;
    private long form;
    private int pairNo;

    /** Makes everything anew. */
    public void build() {
        objects.clear();
        pairNo = 0;
        SchoolYear year = SchoolYear.of(clock.today());
        long municipality = organization.municipality("Округ проверки", ZoneId.of("Europe/Moscow"));
        form = em.createQuery("select f.id from MentoringForm f where f.scopeId = :scope and f.code = 'TEACHER_TEACHER'", Long.class)
            .setParameter("scope", municipality).getSingleResult();
        home = organization.school(municipality, SchoolKind.SCHOOL, "Своя", "Своя школа", "Первая А. А.", null);
        SchoolRef foreign = organization.school(municipality, SchoolKind.SCHOOL, "Чужая", "Чужая школа", "Вторая Б. Б.", null);
        mentor = person(home, "Наставников");
        mentee = person(home, "Учеников");
        fill(Place.OWN, home, year, mentor, mentee);
        fill(Place.OTHER_PAIR, home, year, person(home, "Другой"), person(home, "Другая"));
        fill(Place.OTHER_SCHOOL, foreign, year, person(foreign, "Чужой"), person(foreign, "Чужая"));
        fill(Place.CLOSED_YEAR, home, new SchoolYear(year.start() - 1), mentor, mentee);
        ofMentee(year);
        leaveTheOtherPair();
        em.createNativeQuery("update mentoring_programme set state = 'CLOSED' where school_year = ?").setParameter(1, year.start() - 1)
            .executeUpdate();
        em.flush();
        em.clear();
    }

    private void fill(Place place, SchoolRef school, SchoolYear year, Person ofMentor, Person ofMentee) {
        Map<Class<?>, Target> made = objects.computeIfAbsent(place, any -> new LinkedHashMap<>());
        SchoolYearRef ref = new SchoolYearRef(school.value(), year.start());
        if (place != Place.OTHER_PAIR) {
            organization.year(school, year, year.firstDay(), year.lastDay());
        }
        LocalDate today = clock.today();
        Participation mentorLine = kept(new Participation(ofMentor, year.start(), ParticipantRole.MENTOR, PersonCategory.TEACHER, today));
        Participation menteeLine = kept(new Participation(ofMentee, year.start(), ParticipantRole.MENTEE, PersonCategory.TEACHER, today));
        MentoringPair pair = new MentoringPair(school.value(), year.start(), ++pairNo, PairKind.PAIR, form);
        pair.join(mentorLine, today.minusDays(9));
        pair.join(menteeLine, today.minusDays(9));
        kept(pair);
        IndividualPlan plan = kept(new IndividualPlan(school.value(), year.start(), pair.id()));
        PlanEdition edition = plan.startEdition(new Actor(null, "Проверка", clock.now()));
        Meeting meeting = kept(new Meeting(school.value(), year.start(), pair.id(), new MeetingPlan(clock.now(), clock.now().plusSeconds(60),
            MeetingStage.TRIAL, MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, "Тема", null), ZoneId.of("UTC")));
        JournalEntry entry = kept(new JournalEntry(school.value(), year.start(), pair.id(), meeting.id(), new EntryText(today, 45,
            MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE, "Тема", null, null), "key " + pairNo));
        SchoolOrder order = kept(new SchoolOrder(school.value(), year.start(), OrderKind.ASSIGNMENT, "О закреплении"));
        PairingProposal proposal = kept(new PairingProposal(school.value(), year.start(), PairingGoal.MOST_MENTEES, 1));
        StoredFile file = kept(new StoredFile(school.value(), "list.xlsx", FileKind.XLSX, 1, "0".repeat(64), clock.now(), null));
        ImportJob job = kept(new ImportJob(school.value(), year.start(), "list.xlsx", file.id()));
        LoginJob logins = kept(new LoginJob(ref, "5А", false));
        PrintingJob printing = kept(new PrintingJob(ref, DocumentSet.PLANS, null, Set.of(DocumentForm.DOCX)));
        em.flush();
        logins.takeOn(List.of(ofMentor.id()));
        printing.takeOn(List.of(pair.id()));
        SchoolClass schoolClass = kept(new SchoolClass(school.value(), year.start(), "5" + "АБВГДЕ".charAt(pairNo), null));
        for (Target target : List.of(ref, school, new PersonId(ofMentor.id()), new ParticipationId(mentorLine.id()), new PairId(pair.id()),
            new PlanId(plan.id()), new EditionId(edition.id()), new MeetingId(meeting.id()), new EntryId(entry.id()), new OrderId(order.id()),
            new ProposalId(proposal.id()), new ImportId(job.id()), new JobId(job.id()), new LoginJobId(logins.id()), new PrintingId(printing.id()),
            new ClassId(schoolClass.id()), consent(school, ofMentor),
            account(school, ofMentee))) {
            made.put(target.getClass(), target);
        }
        roadmap(place, school, year, ofMentor, made);
    }

    /** One roadmap a school and year; the mentor answers by name for a row of it, and for none in the other pair's place. */
    private void roadmap(Place place, SchoolRef school, SchoolYear year, Person ofMentor, Map<Class<?>, Target> made) {
        if (place == Place.OTHER_PAIR) {
            Roadmap shared = em.find(Roadmap.class, ((RoadmapId) objects.get(Place.OWN).get(RoadmapId.class)).value());
            made.put(RoadmapId.class, new RoadmapId(shared.id()));
            made.put(RoadmapItemId.class, new RoadmapItemId(shared.items().get(7).id()));
            return;
        }
        Roadmap roadmap = kept(new Roadmap(school.value(), year, year.firstDay(), year.lastDay(), "Школа"));
        RoadmapItem row = roadmap.items().get(6);
        row.assign(ofMentor.id(), ofMentor.name().full());
        made.put(RoadmapId.class, new RoadmapId(roadmap.id()));
        made.put(RoadmapItemId.class, new RoadmapItemId(row.id()));
    }

    /** What is of the mentee himself: his record, part and consent, and the row that he answers for. */
    private void ofMentee(SchoolYear year) {
        Map<Class<?>, Target> made = objects.computeIfAbsent(Place.MENTEES, any -> new LinkedHashMap<>());
        long part = em.createQuery("select q.id from Participation q where q.person.id = :person and q.schoolYear = :year", Long.class)
            .setParameter("person", mentee.id()).setParameter("year", year.start()).getSingleResult();
        Roadmap shared = em.find(Roadmap.class, ((RoadmapId) objects.get(Place.OWN).get(RoadmapId.class)).value());
        RoadmapItem row = shared.items().get(8);
        row.assign(mentee.id(), mentee.name().full());
        pairNo++;
        for (Target target : List.of(new PersonId(mentee.id()), new ParticipationId(part), consent(home, mentee), new RoadmapItemId(row.id()))) {
            made.put(target.getClass(), target);
        }
    }

    /** Mentor and mentee were in the other pair and left it some time ago, while it goes on with others. */
    private void leaveTheOtherPair() {
        long other = ((PairId) objects.get(Place.OTHER_PAIR).get(PairId.class)).value();
        long own = ((PairId) objects.get(Place.OWN).get(PairId.class)).value();
        MentoringPair left = em.find(MentoringPair.class, other);
        em.find(MentoringPair.class, own).members().forEach(member -> left.join(em.find(Participation.class, member.participationId()),
            clock.today().minusDays(60)));
        em.flush();
        em.createNativeQuery("update pair_member set left_on = ? where pair_id = ? and person_id in (?, ?)")
            .setParameter(1, clock.today().minusDays(30)).setParameter(2, other).setParameter(3, mentor.id()).setParameter(4, mentee.id())
            .executeUpdate();
    }

    private ConsentId consent(SchoolRef school, Person person) {
        long id = 10_000_000L + pairNo;
        em.createNativeQuery("insert into consent (id, version, created_at, changed_at, school_id, person_id, kind, signed_on, pupil_signed,"
                + " representative_signed, valid_from, valid_to) values (?, 1, current_timestamp, current_timestamp, ?, ?, 'PERSONAL_DATA',"
                + " ?, true, false, ?, ?)")
            .setParameter(1, id).setParameter(2, school.value()).setParameter(3, person.id()).setParameter(4, clock.today())
            .setParameter(5, clock.today()).setParameter(6, clock.today().plusDays(90)).executeUpdate();
        return new ConsentId(id);
    }

    private AccountId account(SchoolRef school, Person person) {
        Account account = new Account("world-" + pairNo, "-", false, person.name().full());
        account.grant(RoleGrant.inSchool(Role.MENTEE, school.value(), person.id(), clock.today(), null, "test", null), clock.today());
        return new AccountId(kept(account).id());
    }

    private Person person(SchoolRef school, String surname) {
        return kept(new Person(school.value(), new PersonName(surname, "Иван", null), null));
    }

    private <T> T kept(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** Brings all objects to a stage of their life: states are what rules ask for. */
    public void stage(Stage stage) {
        set("mentoring_pair", "state", stage.pair);
        set("plan_edition", "state", stage.edition);
        set("individual_plan", "phase", stage.phase);
        set("meeting", "state", stage.meeting);
        set("journal_entry", "state", stage.entry);
        set("school_order", "state", stage.order);
        set("roadmap", "state", stage.roadmap);
        em.createNativeQuery("update role_grant set role = ? where school_id is not null").setParameter(1, stage.rank.name()).executeUpdate();
        em.createNativeQuery("update mentoring_pair set ended_on = ?, end_reason = 'TRANSFER', state_before_end = 'ACTIVE'")
            .setParameter(1, clock.today().minusDays(1)).executeUpdate();
        em.clear();
    }

    private void set(String table, String column, String value) {
        em.createNativeQuery("update " + table + " set " + column + " = ?").setParameter(1, value).executeUpdate();
    }

    /** A moment in the life of all objects. */
    public enum Stage {
        DRAFTED("FORMING", "DRAFT", "IN_PREPARATION", "PLANNED", "DRAFT", "DRAFT", "DRAFT", Role.MENTEE),
        SUBMITTED("AWAITING_ORDER", "SUBMITTED", "IN_PREPARATION", "HELD", "DRAFT", "READY", "SUBMITTED", Role.MENTOR),
        ENDORSED("ACTIVE", "ENDORSED", "IN_PREPARATION", "HELD", "SIGNED", "SIGNED", "APPROVED", Role.CURATOR),
        WORKING("ACTIVE", "APPROVED", "IN_PROGRESS", "HELD", "SIGNED", "SIGNED", "APPROVED", Role.DIRECTOR),
        ENDED("ENDED_EARLY", "APPROVED", "CLOSED", "CANCELLED", "SIGNED", "SIGNED", "CLOSED", Role.DIRECTOR);

        private final String pair;
        private final String edition;
        private final String phase;
        private final String meeting;
        private final String entry;
        private final String order;
        private final String roadmap;

        /** The highest role of every account. */
        private final Role rank;

        Stage(String pair, String edition, String phase, String meeting, String entry, String order, String roadmap,
              Role rank) {
            this.pair = pair;
            this.edition = edition;
            this.phase = phase;
            this.meeting = meeting;
            this.entry = entry;
            this.order = order;
            this.roadmap = roadmap;
            this.rank = rank;
        }
    }

    /** The object of a type in a place; null where the world has none of the type. */
    public Target object(Place place, Class<?> type) {
        return objects.get(place).get(type);
    }

    public SchoolRef home() {
        return home;
    }

    public long mentor() {
        return mentor.id();
    }

    public long mentee() {
        return mentee.id();
    }
}
