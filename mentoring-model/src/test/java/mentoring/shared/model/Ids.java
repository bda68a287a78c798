package mentoring.shared.model;

import java.lang.reflect.Field;

/** Gives entities the ids that the database would give them. */
public final class Ids {

    private static long last = 1_000;

    private Ids() {
    }

    /** Sets a fresh id and returns the entity. */
    public static <T extends Identified> T give(T entity) {
        return set(entity, ++last);
    }

    /** Sets this id and returns the entity. */
    public static <T extends Identified> T set(T entity, long value) {
        try {
            Field id = Identified.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
