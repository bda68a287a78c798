package mentoring.consent.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import mentoring.consent.DescribeMentee;
import mentoring.consent.DescribeMentor;
import mentoring.consent.ParticipationView;
import mentoring.people.model.Availability;

/** Request, competences and time as the form holds them; several texts stand one a line. */
public class DetailsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String request;
    private String achievements;
    private String competences;
    private String topics;
    private String interests;
    private Integer capacity;
    private Integer minutesPerWeek;
    private final Boolean[] free = new Boolean[Availability.CELLS];

    DetailsForm(ParticipationView.Details details) {
        request = details.request();
        achievements = details.achievements();
        competences = String.join("\n", details.competences());
        topics = String.join("\n", details.requestTopics());
        interests = String.join("\n", details.interests());
        capacity = details.capacity();
        minutesPerWeek = details.minutesPerWeek();
        boolean[] cells = new Availability(details.availability()).cells();
        Arrays.setAll(free, cell -> cells[cell]);
    }

    DescribeMentor mentor(int version) {
        return new DescribeMentor(version, lines(competences), lines(interests), capacity, availability(), minutesPerWeek,
            achievements);
    }

    DescribeMentee mentee(int version) {
        return new DescribeMentee(version, request, lines(topics), lines(interests), availability(), minutesPerWeek);
    }

    private int availability() {
        boolean[] cells = new boolean[Availability.CELLS];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = Boolean.TRUE.equals(free[cell]);
        }
        return Availability.of(cells).bits();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getAchievements() {
        return achievements;
    }

    public void setAchievements(String achievements) {
        this.achievements = achievements;
    }

    public String getCompetences() {
        return competences;
    }

    public void setCompetences(String competences) {
        this.competences = competences;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getMinutesPerWeek() {
        return minutesPerWeek;
    }

    public void setMinutesPerWeek(Integer minutesPerWeek) {
        this.minutesPerWeek = minutesPerWeek;
    }

    /** 21 ticks: day by day, before lessons, after lessons, evening; objects, since pages cannot set an array of primitives. */
    public Boolean[] getFree() {
        return free;
    }
}
