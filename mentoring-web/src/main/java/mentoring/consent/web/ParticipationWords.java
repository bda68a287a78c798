package mentoring.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mentoring.consent.ParticipationService;
import mentoring.consent.ParticipationView;
import mentoring.shared.web.Words;

/** Words about somebody's part in the year. */
@Named
@ApplicationScoped
public class ParticipationWords {

    @Inject
    private Words words;

    /** What to do next, over the steps. */
    public String nextStep(ParticipationView view) {
        boolean ready = view.missing().isEmpty();
        if (view.reader() == ParticipationView.Reader.SELF) {
            return words.of("participation.own." + view.state() + (ready ? "" : ".papers"));
        }
        return switch (view.state()) {
            case SIGNED_UP, CANDIDATE -> words.of(ready ? "participation.next.ready" : "participation.next.papers");
            case ADMITTED -> words.of(ready ? "participation.next.admitted" : "participation.next.papersOver");
            case RESERVE, DECLINED, LEFT -> words.of("participation.next." + view.state());
        };
    }

    /** When it came to this. */
    public String since(ParticipationView view) {
        return switch (view.state()) {
            case ADMITTED -> words.of("participation.since.ADMITTED", view.admittedOn());
            case LEFT -> words.of("participation.since.LEFT", view.leftOn(), reason(view.leftReason()));
            default -> words.of("participation.since.CANDIDATE", view.enteredOn());
        };
    }

    private String reason(String told) {
        if (told == null) {
            return "";
        }
        return ParticipationService.CONSENT_WITHDRAWN.equals(told) ? words.of("participation.consentWithdrawn") : told;
    }
}
