package mentoring.roadmap;

import jakarta.validation.constraints.Size;
import mentoring.roadmap.model.EvidenceText;

/**
 * Evidence that lies on the web.
 *
 * @param title        what it is; blank shows the address
 * @param personalData true where it names people
 */
public record AddLink(@Size(max = 300, message = "{roadmap.evidence.titleMax}") String title,
                      @Size(max = 500, message = "{roadmap.evidence.urlMax}") String url, boolean personalData) {

    EvidenceText text() {
        return EvidenceText.link(title, url, personalData);
    }
}
