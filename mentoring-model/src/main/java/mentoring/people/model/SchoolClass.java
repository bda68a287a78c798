package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** A class of one school year, such as 5Б. */
@Entity
@Table(name = "school_class")
public class SchoolClass extends Root {

    private static final Pattern CLASS = Pattern.compile("(1[0-2]|[1-9])\\s*-?\\s*[«\"'„“]?\\s*([А-ЯЁ]?)\\s*[»\"'“”]?(\\s*КЛАСС)?");
    private static final Pattern GROUP = Pattern.compile("[А-ЯЁA-Z0-9./-]{1,10}");
    private static final Pattern DIGIT = Pattern.compile("[1-9]");
    private static final String LATIN = "ABCEHKMOPTXY";
    private static final String CYRILLIC = "АВСЕНКМОРТХУ";
    private static final int MOST_PUPILS = 99;
    private static final int LAST_OF_BASIC = 9;
    private static final int LAST = 11;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Told
    @Column(name = "name")
    private String name;

    @Told
    @Column(name = "grade")
    private int grade;

    @Told
    @Column(name = "headcount")
    private Integer headcount;

    protected SchoolClass() {
    }

    /**
     * @param writtenName «5Б», «5 «Б»», «11»; stored without spaces and quotes
     * @param headcount number of pupils; null while unknown
     */
    public SchoolClass(long schoolId, int schoolYear, String writtenName, Integer headcount) {
        this(schoolId, schoolYear, normal(writtenName), Integer.parseInt(matcher(writtenName).group(1)), headcount);
    }

    private SchoolClass(long schoolId, int schoolYear, String name, int grade, Integer headcount) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.name = name;
        this.grade = grade;
        count(headcount);
    }

    /** A class of a school, or a study group of a college, by its written name. */
    public static SchoolClass of(SchoolKind kind, long schoolId, int schoolYear, String writtenName, Integer headcount) {
        if (kind == SchoolKind.SCHOOL) {
            return new SchoolClass(schoolId, schoolYear, writtenName, headcount);
        }
        String name = normal(kind, writtenName);
        Matcher digit = DIGIT.matcher(name);
        return new SchoolClass(schoolId, schoolYear, name, digit.find() ? Integer.parseInt(digit.group()) : 1, headcount);
    }

    /** The stored form of the name of a class or, in a college, of a study group; refuses what is none. */
    public static String normal(SchoolKind kind, String writtenName) {
        if (kind == SchoolKind.SCHOOL) {
            return normal(writtenName);
        }
        String name = writtenName.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        if (!GROUP.matcher(name).matches()) {
            throw Refusal.at("name", "people.class.groupWrong", writtenName);
        }
        return name;
    }

    /** The stored form of a class name; Latin letters that look Cyrillic are taken as such. Refuses what is none. */
    public static String normal(String writtenName) {
        Matcher matcher = matcher(writtenName);
        return matcher.group(1) + matcher.group(2);
    }

    private static Matcher matcher(String writtenName) {
        Matcher matcher = CLASS.matcher(cyrillic(writtenName.strip().toUpperCase(Locale.ROOT)));
        if (!matcher.matches()) {
            throw Refusal.at("name", "people.class.nameWrong", writtenName);
        }
        return matcher;
    }

    private static String cyrillic(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            int place = LATIN.indexOf(result.charAt(i));
            if (place >= 0) {
                result.setCharAt(i, CYRILLIC.charAt(place));
            }
        }
        return result.toString();
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public String name() {
        return name;
    }

    public int grade() {
        return grade;
    }

    /**
     * What the class is called in the next year: 1А becomes 2А, a study group of a college keeps its name.
     *
     * @return null for a class that usually leaves: the 9th, after which only some go on, and the last
     */
    public String nameNextYear(SchoolKind kind) {
        if (kind != SchoolKind.SCHOOL) {
            return name;
        }
        return grade == LAST_OF_BASIC || grade >= LAST ? null : grade + 1 + name.substring(Integer.toString(grade).length());
    }

    public Integer headcount() {
        return headcount;
    }

    /** Sets the number of pupils; null for unknown. */
    public final void count(Integer newHeadcount) {
        if (newHeadcount != null && (newHeadcount < 0 || newHeadcount > MOST_PUPILS)) {
            throw Refusal.at("headcount", "people.class.headcountWrong");
        }
        headcount = newHeadcount;
    }
}
