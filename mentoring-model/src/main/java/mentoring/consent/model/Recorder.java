package mentoring.consent.model;

/**
 * Who writes a paper down.
 *
 * @param accountId null for the installation itself
 * @param name      shown as «кем проверено»
 * @param personId  the recorder's own person record in the school; null where there is none
 */
public record Recorder(Long accountId, String name, Long personId) {
}
