package mentoring.account;

/**
 * An initial password that nobody has yet. Made by {@link Passwords#fresh()}, which takes a while and needs no transaction.
 *
 * @param plain told once to its owner, never stored
 * @param hash  what is stored
 */
public record FreshPassword(String plain, String hash) {

    @Override
    public String toString() {
        return "FreshPassword";
    }
}
