package mentoring.meeting.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mentoring.meeting.PairOption;
import mentoring.shared.web.Choice;

/** The choice of a pair in the dialog: a plain list of few, a search among many. */
public class PairPicker implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_LIST = 12;
    private static final int MOST_FOUND = 10;

    private final List<PairOption> options;
    private Long id;

    /** Where there is one pair only, it is chosen. */
    PairPicker(List<PairOption> options) {
        this.options = options;
        this.id = options.size() == 1 ? options.get(0).pairId() : null;
    }

    /** The pair of a meeting that is changed: nothing to choose. */
    PairPicker(long pairId) {
        this.options = List.of();
        this.id = pairId;
    }

    Optional<PairOption> chosen() {
        return options.stream().filter(option -> id != null && option.pairId() == id).findFirst();
    }

    /** Pairs whose names hold what was typed. */
    public List<Choice> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return options.stream().filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST_FOUND)
            .map(PairPicker::choice).toList();
    }

    private static Choice choice(PairOption option) {
        return Choice.of(option.pairId(), option.label(), option.detail());
    }

    /** True where the pairs are too many for a plain list. */
    public boolean isMany() {
        return options.size() > MOST_IN_LIST;
    }

    public List<PairOption> getOptions() {
        return options;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The chosen pair as the search shows it. */
    public Choice getChoice() {
        return chosen().map(PairPicker::choice).orElse(null);
    }

    public void setChoice(Choice choice) {
        id = choice == null ? null : choice.id();
    }
}
