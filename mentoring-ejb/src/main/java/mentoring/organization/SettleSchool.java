package mentoring.organization;

import jakarta.validation.constraints.NotNull;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;

/**
 * The director's settings.
 *
 * @param ageRule         who signs data consents for minors
 * @param planEndorser    who reads plans before the director approves them
 * @param teacherPresence whether a teacher's presence may stand in for a mentor's clearance
 * @param paperOrders     whether the curator may record orders signed on paper
 */
public record SettleSchool(int version, @NotNull AgeRule ageRule, @NotNull PlanEndorser planEndorser, boolean smallSchool,
                           boolean teacherPresence, boolean paperOrders) {
}
