package mentoring.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** Passwords that this request has compared and found right: who signs many things in one request waits once for the slow hash. */
@RequestScoped
class ProvenPassword {

    private final Map<String, String> byHash = new HashMap<>();

    boolean is(String password, String storedHash) {
        return password != null && password.equals(byHash.get(storedHash));
    }

    void remember(String password, String storedHash) {
        byHash.put(storedHash, password);
    }
}
