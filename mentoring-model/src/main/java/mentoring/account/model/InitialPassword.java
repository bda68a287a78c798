package mentoring.account.model;

import java.security.SecureRandom;

/** Makes passwords that are easy to type from a strip of paper (access design, section 6). */
public final class InitialPassword {

    /** For how many days one opens anything, the day of issue included. */
    public static final int DAYS = 14;

    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {
    }

    /** Nine random characters, lower case, none that look alike. */
    public static String next() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
