package mentoring.roadmap;

import jakarta.validation.constraints.Size;
import mentoring.roadmap.model.EvidenceText;

/**
 * Evidence in words.
 *
 * @param personalData true where it names people
 */
public record AddNote(@Size(max = 300, message = "{roadmap.evidence.titleMax}") String text, boolean personalData) {

    EvidenceText evidence() {
        return EvidenceText.note(text, personalData);
    }
}
