package mentoring.consent.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.model.ConsentKind;

/** Which consents were brought, as a form holds it; the one to transfer names who receives the data. */
public class BroughtForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<ConsentKind, Boolean> ticks = new EnumMap<>(ConsentKind.class);
    private String recipient;

    BroughtForm(String usualRecipient) {
        recipient = usualRecipient;
        ticks.put(ConsentKind.TRANSFER, false);
    }

    void tick(ConsentKind kind, boolean brought) {
        ticks.put(kind, brought);
    }

    /** Those that are ticked. */
    Set<ConsentKind> kinds() {
        return ticks.entrySet().stream().filter(entry -> Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentKind.class)));
    }

    /** Null where nothing is transferred. */
    String recipient() {
        return isTransferred() ? recipient : null;
    }

    /** True while the consent to transfer is ticked. */
    public boolean isTransferred() {
        return Boolean.TRUE.equals(ticks.get(ConsentKind.TRANSFER));
    }

    /** All that can be ticked. */
    public List<ConsentKind> getOffered() {
        return List.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);
    }

    public Map<ConsentKind, Boolean> getTicks() {
        return ticks;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
