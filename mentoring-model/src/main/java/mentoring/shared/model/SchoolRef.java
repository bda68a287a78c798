package mentoring.shared.model;

/** A school, as the target of a call that spans its years. */
public record SchoolRef(long value) implements EntityRef {
}
