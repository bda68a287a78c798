package mentoring.consent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mentoring.shared.Requires;

/** Names the line of the participation matrix that a service method stands under. */
@Requires
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ParticipationRule {

    ParticipationAction value();
}
