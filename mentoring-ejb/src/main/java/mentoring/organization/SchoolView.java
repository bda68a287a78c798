package mentoring.organization;

import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolKind;
import mentoring.organization.model.SchoolState;

/** A school as it is printed, and its settings. Optional texts are null where they are missing. */
public record SchoolView(long id, int version, SchoolKind kind, String fullName, String shortName, String directorName, String directorPost,
                         String place, String address, String inn, String ogrn, String site, boolean smallSchool, AgeRule ageRule,
                         PlanEndorser planEndorser, boolean teacherPresence, boolean paperOrders, SchoolState state) {

    static SchoolView of(School school) {
        return new SchoolView(school.id(), school.version(), school.kind(), school.fullName(), school.shortName(), school.directorName(),
            school.directorPost(), school.place(), school.address(), school.inn(), school.ogrn(), school.site(), school.smallSchool(),
            school.ageRule(), school.planEndorser(), school.teacherPresenceAllowed(), school.paperOrdersAllowed(), school.state());
    }
}
