package mentoring.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForwardedTest {

    @Test
    void onlyTheNamedProxyIsTrusted() {
        assertTrue(Forwarded.same("127.0.0.1", "127.0.0.1"));
        assertTrue(Forwarded.same("::1", "0:0:0:0:0:0:0:1"));
        assertFalse(Forwarded.same("127.0.0.1", "10.0.0.7"));
        assertFalse(Forwarded.same(null, "127.0.0.1"));
    }

    @Test
    void theAddressIsTheOneThatTheProxyHasSeen() {
        assertEquals("203.0.113.9", Forwarded.client("10.1.1.1, 203.0.113.9", "127.0.0.1"));
        assertEquals("203.0.113.9", Forwarded.client("203.0.113.9", "127.0.0.1"));
        assertEquals("127.0.0.1", Forwarded.client(null, "127.0.0.1"));
        assertEquals("127.0.0.1", Forwarded.client(" ", "127.0.0.1"));
    }
}
