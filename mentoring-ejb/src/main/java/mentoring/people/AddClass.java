package mentoring.people;

import jakarta.validation.constraints.NotBlank;
import mentoring.shared.model.Text;

/** Adds a class to a year; the headcount may be left open. */
public record AddClass(@NotBlank(message = "{people.class.nameMissing}") String name, Integer headcount) {

    public AddClass {
        name = Text.tidy(name);
    }
}
