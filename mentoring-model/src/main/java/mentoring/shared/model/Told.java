package mentoring.shared.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an entity whose changes the audit names. Old and new values are kept too, apart from the record and erasable
 * (decision 13), unless {@code values} is false: for free text, which may hold anything, and for long text with a history of its own.
 * Unmarked fields are never told: passwords, refusals, digests, technical columns.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {

    boolean values() default true;
}
