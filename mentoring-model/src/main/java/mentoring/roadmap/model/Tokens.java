package mentoring.roadmap.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in braces within a text. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");

    private Tokens() {
    }

    static List<String> in(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group(1)).toList();
    }

    static String fill(String text, UnaryOperator<String> filling) {
        return TOKEN.matcher(text).replaceAll((MatchResult found) -> Matcher.quoteReplacement(filling.apply(found.group(1))));
    }
}
