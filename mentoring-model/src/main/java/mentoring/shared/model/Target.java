package mentoring.shared.model;

import java.io.Serializable;

/** What a service call is about: the first parameter of a guarded method. Access rules are evaluated over it. */
public interface Target extends Serializable {
}
