package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.pairing.CarriedPair;
import mentoring.pairing.CarryPairs;
import mentoring.pairing.PairCarryService;
import mentoring.pairing.model.PairCaution;
import mentoring.pairing.model.PairState;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The third step into a new year: pairs that agreed to go on. */
@Named
@ViewScoped
public class PairCarry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 9;

    @EJB
    private PairCarryService service;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private SchoolYearRef year;
    private List<CarriedPair> all = List.of();
    private List<Long> chosen = new ArrayList<>();
    private LocalDate startsOn;
    private LocalDate plannedEndOn;

    void read(SchoolYearRef newYear) {
        year = newYear;
        all = service.list(newYear);
        chosen = new ArrayList<>(getReady().stream().filter(pair -> pair.state() == PairState.ACTIVE).map(CarriedPair::id).toList());
        LocalDate first = newYear.schoolYear().firstDay();
        startsOn = clock.today().isAfter(first) ? clock.today() : first;
        plannedEndOn = first.plusMonths(USUAL_MONTHS).minusDays(1);
    }

    /** Makes the chosen pairs anew in the new year. */
    public String carry() {
        service.carry(year, new CarryPairs(chosen, startsOn, plannedEndOn, accepted()));
        PageMessages.done("pairing.carry.done", chosen.size());
        return "/pairing/carry?faces-redirect=true&school=" + year.schoolId() + "&year=" + year.year();
    }

    /** What stands beside the chosen pairs on the page. */
    private Set<PairCaution> accepted() {
        return all.stream().filter(pair -> chosen.contains(pair.id())).flatMap(pair -> pair.cautions().stream()).collect(Collectors.toSet());
    }

    /** A pair that may go over: who it is, then who stays behind and what speaks against it. */
    public String line(CarriedPair pair) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("pairing.carry.line", pair.pairNo(), pair.label(), pair.formName(),
            words.given(pair.direction(), "pairing.carry.noDirection")));
        if (!pair.missing().isEmpty()) {
            parts.add(words.of("pairing.carry.without", String.join(", ", pair.missing())));
        }
        if (!pair.paired().isEmpty()) {
            parts.add(words.of("pairing.carry.paired", String.join(", ", pair.paired())));
        }
        pair.cautions().forEach(caution -> parts.add(words.name(caution)));
        return String.join(". ", parts);
    }

    /** Why a pair cannot go over yet. */
    public String waitingFor(CarriedPair pair) {
        return String.join(", ", pair.missing()) + (pair.missing().isEmpty() || pair.paired().isEmpty() ? "" : ". ")
            + (pair.paired().isEmpty() ? "" : words.of("pairing.carry.paired", String.join(", ", pair.paired())));
    }

    /** Pairs that may go over now. */
    public List<CarriedPair> getReady() {
        return all.stream().filter(CarriedPair::ready).toList();
    }

    /** Pairs whose people are no participants of the new year yet. */
    public List<CarriedPair> getWaiting() {
        return all.stream().filter(pair -> !pair.ready()).toList();
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getPlannedEndOn() {
        return plannedEndOn;
    }

    public void setPlannedEndOn(LocalDate plannedEndOn) {
        this.plannedEndOn = plannedEndOn;
    }
}
