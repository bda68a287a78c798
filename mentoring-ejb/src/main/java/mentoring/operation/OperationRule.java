package mentoring.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mentoring.shared.Requires;

/** The access rule of a method about the installation itself. */
@Requires
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OperationRule {

    OperationAction value();
}
