package mentoring.meeting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mentoring.shared.Requires;

/** Declares the access rule of a service method of this feature. */
@Requires
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MeetingRule {

    /** The line of the matrix. */
    MeetingAction value();
}
