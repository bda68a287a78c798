package mentoring.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.shared.model.Text;

/**
 * Takes pupils over into the classes of a new year.
 *
 * @param reason why the pupils of leaving classes leave the school; needed only where a class leaves
 */
public record CarryClasses(@Valid @NotEmpty(message = "{people.carry.nothing}") List<Move> moves,
                           @Size(max = 300, message = "{people.carry.reasonLong}") String reason) {

    /**
     * What becomes of a class.
     *
     * @param name the class of the new year; null or blank where the pupils leave the school
     */
    public record Move(long classId, String name) {

        public Move {
            name = Text.tidy(name);
        }
    }

    public CarryClasses {
        moves = moves == null ? List.of() : List.copyOf(moves);
        reason = Text.tidy(reason);
    }
}
