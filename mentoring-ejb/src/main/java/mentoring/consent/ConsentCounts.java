package mentoring.consent;

import java.io.Serializable;

/** How many of the year's people lack a consent, have one that ends soon, have to sign anew; over data and taking part. */
public record ConsentCounts(int people, int lacking, int expiring, int renew) implements Serializable {
}
