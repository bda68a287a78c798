package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;

/** A class of one school year, such as 5Б. */
@Entity
@Table(name = "school_class")
public class SchoolClass extends Root {

    private static final Pattern NAME = Pattern.compile("(1[0-2]|[1-9])\\s*[«\"]?([А-ЯЁA-Z]?)[»\"]?");

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "name")
    private String name;

    @Column(name = "grade")
    private int grade;

    @Column(name = "headcount")
    private Integer headcount;

    protected SchoolClass() {
    }

    /**
     * @param writtenName «5Б», «5 «Б»», «11»; stored without spaces and quotes
     * @param headcount number of pupils; null while unknown
     */
    public SchoolClass(long schoolId, int schoolYear, String writtenName, Integer headcount) {
        Matcher matcher = matcher(writtenName);
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.grade = Integer.parseInt(matcher.group(1));
        this.name = matcher.group(1) + matcher.group(2);
        this.headcount = headcount;
    }

    /** The stored form of a class name; refuses what is none. */
    public static String normal(String writtenName) {
        Matcher matcher = matcher(writtenName);
        return matcher.group(1) + matcher.group(2);
    }

    private static Matcher matcher(String writtenName) {
        Matcher matcher = NAME.matcher(writtenName.strip().toUpperCase(java.util.Locale.ROOT));
        if (!matcher.matches()) {
            throw Refusal.at("name", "people.class.name", writtenName);
        }
        return matcher;
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

    public Integer headcount() {
        return headcount;
    }

    public void count(Integer newHeadcount) {
        if (newHeadcount != null && (newHeadcount < 0 || newHeadcount > 99)) {
            throw Refusal.at("headcount", "people.class.headcount");
        }
        headcount = newHeadcount;
    }
}
