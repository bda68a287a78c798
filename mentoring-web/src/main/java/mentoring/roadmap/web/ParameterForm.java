package mentoring.roadmap.web;

import java.io.Serializable;
import mentoring.roadmap.ParameterView;
import mentoring.roadmap.model.ParameterType;

/** A place in the texts while it is being filled. */
public class ParameterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final ParameterType type;
    private String value;

    ParameterForm(ParameterView view) {
        name = view.name();
        type = view.type();
        value = view.value();
    }

    public boolean isLink() {
        return type == ParameterType.LINKS;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
