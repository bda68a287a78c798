package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The one clock of the product. The system property {@value #OFFSET} (an ISO duration) moves it, for tests and for the demo's history.
 * Days are those of the municipality's zone.
 */
@ApplicationScoped
public class Clock {

    /** Name of the system property that moves the clock. */
    public static final String OFFSET = "mentoring.clock.offset";

    @PersistenceContext
    private EntityManager em;

    private volatile ZoneId zone;

    /** Now, in microseconds, as it is stored. */
    public Instant now() {
        return Instant.now().plus(Duration.parse(System.getProperty(OFFSET, "PT0S"))).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in the municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** The municipality's zone; UTC until a municipality exists. */
    public ZoneId zone() {
        ZoneId known = zone;
        if (known == null) {
            List<?> stored = em.createNativeQuery("select time_zone from municipality").getResultList();
            if (stored.isEmpty()) {
                return ZoneId.of("UTC");
            }
            known = ZoneId.of((String) stored.get(0));
            zone = known;
        }
        return known;
    }

    /** An instant as local time of the municipality. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** A local time of the municipality as an instant. */
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }
}
