package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import mentoring.organization.model.School;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolRef;

/** A school as it is printed, and its settings. */
@Stateless
@Guarded
public class SchoolService {

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @OrganizationRule(OrganizationAction.READ_SCHOOL)
    public SchoolView read(SchoolRef school) {
        return SchoolView.of(access.get(school, School.class));
    }

    @OrganizationRule(OrganizationAction.DESCRIBE_SCHOOL)
    public void describe(SchoolRef ref, @Valid DescribeSchool command) {
        School school = seen(ref, command.version());
        school.describe(command.fullName(), command.shortName(), command.directorName(), command.directorPost(), command.place(),
            command.address());
        school.register(command.inn(), command.ogrn(), command.site());
    }

    @OrganizationRule(OrganizationAction.SETTLE_SCHOOL)
    public void settle(SchoolRef ref, @Valid SettleSchool command) {
        seen(ref, command.version()).settle(command.ageRule(), command.planEndorser(), command.smallSchool(),
            command.teacherPresence(), command.paperOrders());
    }

    private School seen(SchoolRef ref, int version) {
        School school = access.get(ref, School.class);
        school.requireVersion(version);
        school.touch(clock.now(), currentUser.accountId());
        return school;
    }
}
