package mentoring.access;

import jakarta.ejb.Stateless;
import mentoring.shared.Guarded;

/** A service whose author forgot the rule. */
@Stateless
@Guarded
public class UnruledService {

    public String anything() {
        return "answered";
    }
}
