package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is known of the installation as a whole: whether anything is in it, and marks that it carries. */
@ApplicationScoped
public class Installation {

    /** System property: {@code true} to start with invented data, {@code false} for a real installation; absent in tests. */
    public static final String DEMO = "mentoring.demo";

    /** System property with lines that the launcher prints before the address. */
    public static final String CONSOLE = "mentoring.start.console";

    /** System property with the one-time code of the first start, for the launcher to tell. */
    public static final String SETUP = "mentoring.start.setup";

    @PersistenceContext
    private EntityManager em;

    private volatile boolean settled;

    /** True while there is no municipality. */
    @Transactional
    public boolean empty() {
        return em.createNativeQuery("select id from municipality").getResultList().isEmpty();
    }

    /** Like {@link #empty()}, at no cost once there is a municipality; for every request. */
    public boolean awaitsSetup() {
        if (!settled) {
            settled = !empty();
        }
        return !settled;
    }

    /** True when the database carries the mark. */
    @Transactional
    public boolean marked(String name) {
        return !em.createNativeQuery("select mark from installation_mark where name = ?").setParameter(1, name).getResultList().isEmpty();
    }

    /** Puts a mark on the database. */
    @Transactional
    public void mark(String name, String text) {
        em.createNativeQuery("insert into installation_mark (name, mark) values (?, ?)").setParameter(1, name).setParameter(2, text)
            .executeUpdate();
    }

    /** What a mark says; null where there is none. */
    @Transactional
    public String textOf(String name) {
        List<?> marks = em.createNativeQuery("select mark from installation_mark where name = ?").setParameter(1, name).getResultList();
        return marks.isEmpty() ? null : (String) marks.get(0);
    }

    /** Takes a mark away; false where there was none. */
    @Transactional
    public boolean unmark(String name) {
        return em.createNativeQuery("delete from installation_mark where name = ?").setParameter(1, name).executeUpdate() > 0;
    }
}
