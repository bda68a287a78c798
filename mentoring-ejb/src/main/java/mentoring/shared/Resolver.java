package mentoring.shared;

import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Facts;

/**
 * How a feature's objects are found and judged. Each feature offers one CDI bean per type of id.
 *
 * @param <R> the typed id
 * @param <E> the object
 */
public interface Resolver<R extends EntityRef, E> {

    /** The type of id that it serves. */
    Class<R> refType();

    /** The object, or null where there is none. */
    E find(R ref);

    /** What access rules need to know of it. */
    Facts facts(E found);
}
