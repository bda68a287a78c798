package mentoring.organization;

import jakarta.validation.constraints.NotNull;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;

/** The director's settings: who signs consents for minors, who reads plans before he approves them, whether it is a small school. */
public record SettleSchool(int version, @NotNull AgeRule ageRule, @NotNull PlanEndorser planEndorser, boolean smallSchool) {
}
