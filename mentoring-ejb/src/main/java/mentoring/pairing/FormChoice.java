package mentoring.pairing;

import java.io.Serializable;
import java.util.List;

/** A form of mentoring to choose, with its role models under their neutral names. */
public record FormChoice(long id, String name, List<Model> roleModels) implements Serializable {

    /** A role model of the form. */
    public record Model(long id, String name) implements Serializable {
    }

    public FormChoice {
        roleModels = List.copyOf(roleModels);
    }
}
