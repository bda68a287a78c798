package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What is known of the installation as a whole: whether anything is in it, and marks that it carries. */
@ApplicationScoped
public class Installation {

    /** System property: {@code true} to start with invented data, {@code false} for a real installation; absent in tests. */
    public static final String DEMO = "mentoring.demo";

    /** System property with lines that the launcher prints before the address. */
    public static final String CONSOLE = "mentoring.start.console";

    @PersistenceContext
    private EntityManager em;

    /** True while there is no municipality. */
    @Transactional
    public boolean empty() {
        return em.createNativeQuery("select id from municipality").getResultList().isEmpty();
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
}
