package mentoring.document.model;

/** The approval stamp: who approves and by which order; the date is already written as it is printed. */
public record Approval(String post, String name, String orderNumber, String orderDate) {

    /** The stamp with an empty place for the order, to be written in by hand. */
    public static Approval pending(String post, String name) {
        return new Approval(post, name, "_______", "_______________");
    }

    void fill(Fields fields) {
        fields.text("approvalPost", post).text("approvalName", name).text("orderNumber", orderNumber).text("orderDate", orderDate);
    }
}
