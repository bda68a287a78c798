package mentoring.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The database on which a suite runs: {@code derby} or {@code postgresql}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnDatabase {

    String value();
}
