package mentoring.roadmap.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.shared.model.OfPerson;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Text;
import mentoring.shared.model.Told;

/** A row of a school's roadmap: its term, who answers for it, the school's own numbers, evidence, confirmation. Nothing counted is kept. */
@Entity
@Table(name = "roadmap_item")
public class RoadmapItem extends Root implements OfPerson {

    private static final int LONGEST_NOTE = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    @Column(name = "item_key")
    private String key;

    @Column(name = "section_no")
    private int sectionNo;

    @Column(name = "place_no")
    private int placeNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_kind")
    private TermKind termKind;

    @Told
    @Column(name = "term_from")
    private LocalDate termFrom;

    @Told
    @Column(name = "term_to")
    private LocalDate termTo;

    @Column(name = "responsible_person_id")
    private Long responsiblePersonId;

    @Told
    @Column(name = "responsible_name")
    private String responsibleName;

    @Told
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_name")
    private String confirmedName;

    @Column(name = "confirmed_for")
    private String confirmedFor;

    @Told(values = false)
    @Column(name = "note")
    private String note;

    @Told(values = false)
    @ElementCollection
    @CollectionTable(name = "roadmap_threshold", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "amount")
    private Map<String, BigDecimal> amounts = new HashMap<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("madeAt, id")
    private List<RoadmapEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("changedOn, id")
    private List<TermChange> termChanges = new ArrayList<>();

    protected RoadmapItem() {
    }

    RoadmapItem(Roadmap roadmap, RoadmapItemDefinition definition, int placeNo, Term usual) {
        this.roadmap = roadmap;
        this.key = definition.key();
        this.sectionNo = definition.section();
        this.placeNo = placeNo;
        this.termKind = definition.term().kind();
        if (termKind != TermKind.WHOLE_PERIOD) {
            this.termFrom = usual.from();
            this.termTo = usual.to();
        }
    }

    /** Sets the term of a draft; whole-period and quarterly terms come from the programme and the template. */
    public void schedule(LocalDate from, LocalDate to) {
        requireTerm(from, to);
        termFrom = termKind == TermKind.MONTH_RANGE ? from : null;
        termTo = to;
    }

    /** Moves the term of an approved roadmap by an order; only before the term has come (decision: the new term is then the term). */
    public void move(MoveTerm move, Term inForce, LocalDate today, String actorName) {
        List<Problem> problems = new ArrayList<>();
        if (confirmedOn != null) {
            throw Refusal.because("roadmap.confirm.already");
        }
        if (inForce.passedOn(today)) {
            throw Refusal.because("roadmap.term.passed");
        }
        if (move.orderNumber() == null || move.orderNumber().isBlank()) {
            problems.add(Problem.at("orderNumber", "roadmap.term.orderNumber"));
        }
        if (move.orderDate() == null) {
            problems.add(Problem.at("orderDate", "roadmap.term.orderDate"));
        } else if (move.orderDate().isAfter(today)) {
            problems.add(Problem.at("orderDate", "roadmap.evidence.dateFuture"));
        }
        if (move.to() == null) {
            problems.add(Problem.at("to", "roadmap.term.missingDay"));
        }
        Refusal.ifAny(problems);
        requireTerm(move.from(), move.to());
        termChanges.add(new TermChange(this, move, termFrom, termTo, today, actorName));
        termFrom = termKind == TermKind.MONTH_RANGE ? move.from() : null;
        termTo = move.to();
    }

    private void requireTerm(LocalDate from, LocalDate to) {
        if (termKind == TermKind.WHOLE_PERIOD || termKind == TermKind.QUARTERLY) {
            throw Refusal.because("roadmap.term.fixed");
        }
        LocalDate first = roadmap.schoolYear().firstDay().minusMonths(1);
        LocalDate last = roadmap.schoolYear().lastDay();
        if (to != null && (to.isBefore(first) || to.isAfter(last))) {
            throw Refusal.at("to", "roadmap.term.outside", roadmap.schoolYear().label());
        }
        if (termKind == TermKind.MONTH_RANGE && from != null && (from.isBefore(first) || to != null && from.isAfter(to))) {
            throw Refusal.at("from", "roadmap.term.backwards");
        }
    }

    /**
     * Names who answers for a row of the school's choice.
     *
     * @param personId the school's record of him; null for somebody who has none
     * @param name     as it is printed; null takes the name away
     */
    public void assign(Long personId, String name) {
        if (!definition().schoolChoosesResponsible()) {
            throw Refusal.because("roadmap.responsible.fixed");
        }
        responsibleName = Text.tidy(name);
        responsiblePersonId = responsibleName == null ? null : personId;
    }

    /** Sets the school's own number; null goes back to the template's, or leaves the blank empty. */
    public void require(String threshold, BigDecimal amount, ChangeableBy by) {
        Threshold known = definition().threshold(threshold);
        if (amount == null) {
            amounts.remove(threshold);
            return;
        }
        Refusal.ifAny(known.problems(amount, by));
        amounts.put(threshold, amount);
    }

    /** Adds evidence. */
    public RoadmapEvidence attach(EvidenceText text, RoadmapActor actor, LocalDate today) {
        Refusal.ifAny(text.problems(today));
        RoadmapEvidence added = new RoadmapEvidence(this, text, actor);
        evidence.add(added);
        return added;
    }

    /** Takes evidence away; a row without computation that is done keeps its last piece. */
    public RoadmapEvidence detach(long evidenceId) {
        RoadmapEvidence found = evidence(evidenceId);
        if (confirmedOn != null && !definition().computed() && evidence.size() == 1) {
            throw Refusal.because("roadmap.evidence.last");
        }
        evidence.remove(found);
        return found;
    }

    /** A piece of evidence of this row. */
    public RoadmapEvidence evidence(long evidenceId) {
        return evidence.stream().filter(piece -> piece.id() == evidenceId).findFirst().orElseThrow(Refusal::notFound);
    }

    /**
     * Marks the row as done.
     *
     * @param row      what is known of it on the day of the call
     * @param reported in whose name, where somebody reports for a responsible without an account; else null
     */
    public void confirm(RowFacts row, RoadmapDay day, LocalDate doneOn, RoadmapActor actor, String reported) {
        Refusal.ifAny(RowRules.canConfirm(row, day, doneOn));
        confirmedOn = doneOn;
        confirmedBy = actor.accountId();
        confirmedName = actor.name();
        confirmedFor = reported;
    }

    /** Takes the mark back, with a reason that stays to be read. */
    public void unconfirm(String reason) {
        if (confirmedOn == null) {
            throw Refusal.because("roadmap.unconfirm.notConfirmed");
        }
        explain(reason);
        if (note == null) {
            throw Refusal.at("reason", "roadmap.unconfirm.reason");
        }
        confirmedOn = null;
        confirmedBy = null;
        confirmedName = null;
        confirmedFor = null;
    }

    /** Notes why the row is late, not done or no longer done; nothing takes the note away. */
    public void explain(String text) {
        String tidy = Text.tidy(text);
        if (tidy != null && tidy.length() > LONGEST_NOTE) {
            throw Refusal.at("reason", "roadmap.noteLong", LONGEST_NOTE);
        }
        note = tidy;
    }

    /** The row as the template has it. */
    public RoadmapItemDefinition definition() {
        return roadmap.definition().item(key);
    }

    /**
     * The term in force on a day.
     *
     * @param first the programme's first day
     * @param last  the programme's last day
     */
    public Term termOn(LocalDate day, LocalDate first, LocalDate last) {
        if (termKind == TermKind.WHOLE_PERIOD) {
            return Term.wholePeriod(first, last);
        }
        Optional<TermChange> later = termChanges.stream().filter(change -> change.changedOn().isAfter(day))
            .min(Comparator.comparing(TermChange::changedOn).thenComparing(TermChange::id));
        return definition().term().of(roadmap.schoolYear(), later.map(TermChange::oldFrom).orElse(termFrom),
            later.map(TermChange::oldTo).orElse(termTo));
    }

    /** What keeps the roadmap from being submitted, at this row. */
    List<Problem> unready(boolean smallSchool) {
        List<Problem> problems = new ArrayList<>();
        RoadmapItemDefinition definition = definition();
        boolean open = termKind == TermKind.ON_DATE || termKind == TermKind.BY_DATE || termKind == TermKind.MONTH_RANGE;
        if (open && (termTo == null || termKind == TermKind.MONTH_RANGE && termFrom == null)) {
            problems.add(Problem.of("roadmap.submit.term", definition.no()));
        }
        new RowFacts(definition, Term.ownSchedule(null), amounts, List.of(), 0, null).unfilled(smallSchool)
            .forEach(blank -> problems.add(Problem.of("roadmap.submit.blank", definition.no(), blank.indicator())));
        if (definition.schoolChoosesResponsible() && responsibleName == null) {
            problems.add(Problem.of("roadmap.submit.responsible", definition.no()));
        }
        return problems;
    }

    public Roadmap roadmap() {
        return roadmap;
    }

    public String key() {
        return key;
    }

    public int sectionNo() {
        return sectionNo;
    }

    public int placeNo() {
        return placeNo;
    }

    public TermKind termKind() {
        return termKind;
    }

    /** First day of a range of months; null for other terms. */
    public LocalDate termFrom() {
        return termFrom;
    }

    /** Last day; null while it is not set, and for whole-period and quarterly terms. */
    public LocalDate termTo() {
        return termTo;
    }

    public Map<String, BigDecimal> amounts() {
        return Map.copyOf(amounts);
    }

    /** Null where nobody was chosen, where the row is the curator's or director's, and for somebody without a record. */
    public Long responsiblePersonId() {
        return responsiblePersonId;
    }

    /** As printed; null where nobody was chosen. */
    public String responsibleName() {
        return responsibleName;
    }

    /** Null while it is not done. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Who marked it as done. */
    public String confirmedName() {
        return confirmedName;
    }

    /** The responsible without an account for whom the curator reported; else null. */
    public String confirmedFor() {
        return confirmedFor;
    }

    /** Why it is late, not done or no longer done; may be null. */
    public String note() {
        return note;
    }

    public List<RoadmapEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<TermChange> termChanges() {
        return List.copyOf(termChanges);
    }

    @Override
    public Long concerns() {
        return responsiblePersonId;
    }
}
