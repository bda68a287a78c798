package mentoring.shared.web;

import java.util.Locale;

/** The form of a noun after a number. */
enum Plural {
    ONE, FEW, MANY;

    /** 1 plan, 2 plans: Russian tells 1 and 21 from 2 to 4, and both from 5 to 20. */
    static Plural of(long number, Locale locale) {
        long n = Math.abs(number);
        if (!"ru".equals(locale.getLanguage())) {
            return n == 1 ? ONE : MANY;
        }
        long tens = n % 100;
        long units = n % 10;
        if (tens >= 11 && tens <= 14) {
            return MANY;
        }
        if (units == 1) {
            return ONE;
        }
        return units >= 2 && units <= 4 ? FEW : MANY;
    }

    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
