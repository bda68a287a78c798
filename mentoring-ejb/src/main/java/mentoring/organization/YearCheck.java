package mentoring.organization;

import java.util.Map;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.SchoolYearRef;

/** What a feature knows to be open still in a year that is to be closed. */
public interface YearCheck {

    /** How many of each matter are open; those of which there is none may be left out. */
    Map<YearMatter, Long> open(SchoolYearRef year);
}
