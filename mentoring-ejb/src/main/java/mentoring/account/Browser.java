package mentoring.account;

/**
 * Where a try to log in comes from.
 *
 * @param device  secret of the browser's device cookie; known to the product once an account has logged in with it
 * @param address network address of the connection
 */
public record Browser(String device, String address) {

    @Override
    public String toString() {
        return "Browser[" + address + "]";
    }
}
