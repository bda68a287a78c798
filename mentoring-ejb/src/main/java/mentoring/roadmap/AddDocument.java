package mentoring.roadmap;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mentoring.roadmap.model.EvidenceText;

/**
 * Evidence on paper: an order, minutes, an agreement.
 *
 * @param title        what it is
 * @param personalData true where it names people
 */
public record AddDocument(@Size(max = 300, message = "{roadmap.evidence.titleMax}") String title,
                          @Size(max = 60, message = "{roadmap.evidence.numberMax}") String number, LocalDate date, boolean personalData) {

    EvidenceText text() {
        return EvidenceText.document(title, number, date, personalData);
    }
}
