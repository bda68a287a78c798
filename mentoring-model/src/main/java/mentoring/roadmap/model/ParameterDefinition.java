package mentoring.roadmap.model;

/**
 * A place in the roadmap's texts that a school fills.
 *
 * @param name  as it stands in braces in the texts
 * @param blank what is printed while it is not filled, as in the source
 */
public record ParameterDefinition(String name, ParameterType type, String blank) {
}
