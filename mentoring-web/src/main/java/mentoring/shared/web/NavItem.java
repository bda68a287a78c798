package mentoring.shared.web;

import java.util.Set;
import mentoring.shared.model.Role;

/**
 * A line of the navigation.
 *
 * @param outcome  the page, such as {@code /plan/plans}; the line is left out while the page does not exist
 * @param icon     a PrimeIcon without its prefix
 * @param labelKey message key of the label; {@code labelKey.short}, where it exists, is used in the phone's tab bar
 * @param group    message key of the group's heading; null for the first, unnamed group
 * @param roles    whose line it is
 */
public record NavItem(String outcome, String icon, String labelKey, String group, Set<Role> roles) {

    static NavItem of(String outcome, String icon, String labelKey, String group, Role... roles) {
        return new NavItem(outcome, icon, labelKey, group, Set.of(roles));
    }
}
