package mentoring.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;

/** Slows down those who guess the code of the first start; each address has a delay of its own, so that a stranger delays only himself. */
@ApplicationScoped
public class SetupTries {

    private static final int FREE = 3;
    private static final int LONGEST_SECONDS = 300;
    private static final int ADDRESSES = 1000;

    private final Map<String, Tries> byAddress = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };

    @Inject
    private Clock clock;

    private record Tries(int wrong, Instant next) {
    }

    /** Refuses while the address has to wait. */
    synchronized void await(String address) {
        Tries tries = byAddress.get(address);
        if (tries != null && clock.now().isBefore(tries.next())) {
            throw Refusal.at("token", "operation.setup.wait", Duration.between(clock.now(), tries.next()).toSeconds() + 1);
        }
    }

    /** Notes a wrong code: from the fourth on each doubles the delay. */
    synchronized void wrong(String address) {
        Tries before = byAddress.remove(address);
        int count = before == null ? 1 : before.wrong() + 1;
        long delay = count < FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(count - FREE, 30));
        byAddress.put(address, new Tries(count, clock.now().plusSeconds(delay)));
    }
}
