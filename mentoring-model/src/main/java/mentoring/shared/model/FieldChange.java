package mentoring.shared.model;

/**
 * A field that was changed, as the audit notes it.
 *
 * @param entity   simple name of the entity
 * @param field    name of the field
 * @param personId whose data it is; null for nobody's
 * @param valued   false where the values are not kept
 * @param before   the old value, see {@link ToldValue}; null for none
 * @param after    the new value; null for none
 */
public record FieldChange(String entity, String field, Long personId, boolean valued, String before, String after) {
}
