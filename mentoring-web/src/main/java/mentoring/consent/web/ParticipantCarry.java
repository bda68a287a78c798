package mentoring.consent.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mentoring.consent.CarriedPart;
import mentoring.consent.ParticipantCarryService;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The second step into a new year: mentors and mentees who take part again. */
@Named
@ViewScoped
public class ParticipantCarry implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ParticipantCarryService service;

    @Inject
    private PersonWords personWords;

    @Inject
    private Words words;

    private SchoolYearRef year;
    private List<CarriedPart> parts = List.of();
    private List<Long> chosen = new ArrayList<>();

    /** Reads those who have not gone over yet, once for a page; all of them are offered. */
    public List<CarriedPart> parts(long school, int newYear) {
        if (year == null) {
            year = new SchoolYearRef(school, newYear);
            parts = service.list(year);
            chosen = new ArrayList<>(parts.stream().map(CarriedPart::id).toList());
        }
        return parts;
    }

    /** Takes the chosen ones over. */
    public String carry() {
        service.carry(year, chosen);
        PageMessages.done("participation.carry.done", chosen.size());
        return "/pairing/carry?faces-redirect=true&school=" + year.schoolId() + "&year=" + year.year();
    }

    /** «Орлова Наталья Викторовна, учитель физики: наставник, согласия действуют». */
    public String label(CarriedPart part) {
        return words.of("participation.carry.line", part.person().name().full(), words.given(personWords.place(part.person()), "shared.notGiven"),
            words.name(part.role()), words.of(part.admitted() ? "participation.carry.valid" : "participation.carry.lacking"));
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
