package mentoring.roadmap;

import java.io.Serializable;
import mentoring.roadmap.model.ParameterType;

/** A place in the roadmap's texts that the school fills; the value is null while it is empty. */
public record ParameterView(String name, ParameterType type, String value) implements Serializable {
}
