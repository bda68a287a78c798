package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/** The service tests' passwords: hashed in no time, as nobody breaks into a test. The packaged program is tested with the slow hash. */
@ApplicationScoped
@Specializes
public class QuickPasswords extends Passwords {

    private static final int FEWEST = 1024;

    @Override
    protected int iterations() {
        return FEWEST;
    }
}
