package mentoring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import mentoring.shared.Clock;
import mentoring.shared.model.Problem;

/**
 * Words for pages: messages, plurals, names of enum values, dates and numbers, in the language of the person.
 * Instants are shown in the municipality's zone.
 */
@Named
@ApplicationScoped
public class Words {

    private static final char NO_BREAK = '\u00a0';

    @Inject
    private Clock clock;

    /** A message with its arguments. */
    public String of(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    /** A message that agrees with a number, which is its {0}. */
    public String plural(String key, Number number, Object... others) {
        return texts().plural(key, number == null ? 0 : number.longValue(), others);
    }

    /** What a problem says, for pages that show one before anything is refused. */
    public String problem(Problem problem) {
        return texts().of(problem);
    }

    /** The word of an enum's value. */
    public String name(Enum<?> value) {
        return texts().name(value);
    }

    /** What an item of a choice is called: an enum's word, else its own text. */
    public String label(Object item) {
        return item instanceof Enum<?> value ? name(value) : String.valueOf(item);
    }

    /** The short form of a label, {@code key.short}, where there is one; for the phone's tab bar. */
    public String shortest(String key) {
        return texts().has(key + ".short") ? of(key + ".short") : of(key);
    }

    /** Name of the municipality's zone. */
    public String getZone() {
        return clock.zone().getId();
    }

    /** «24.11.2026» of a date, a local time or an instant; empty for null. */
    public String date(Object moment) {
        return moment == null ? "" : Dates.numeric(local(moment).toLocalDate());
    }

    /** «24 ноября». */
    public String day(Object moment) {
        return moment == null ? "" : Dates.prose(local(moment).toLocalDate(), getLocale());
    }

    /** «24», the day's number in its month. */
    public int dayOfMonth(Object moment) {
        return local(moment).getDayOfMonth();
    }

    /** «вторник». */
    public String weekday(Object moment) {
        return moment == null ? "" : Dates.weekday(local(moment).toLocalDate(), getLocale());
    }

    /** «сегодня», else «вт». */
    public String weekdayShort(Object moment) {
        LocalDate day = local(moment).toLocalDate();
        return day.equals(today()) ? of("shared.today") : Dates.weekdayShort(day, getLocale());
    }

    /** «14:30». */
    public String time(Object moment) {
        return moment == null ? "" : Dates.time(local(moment).toLocalTime());
    }

    /** «24.11.2026, 14:30». */
    public String dateTime(Object moment) {
        return moment == null ? "" : date(moment) + ", " + time(moment);
    }

    /** «сегодня», «вчера», «завтра», else «24 ноября»; the year follows where it is another one. */
    public String when(Object moment) {
        if (moment == null) {
            return "";
        }
        LocalDate day = local(moment).toLocalDate();
        return switch ((int) ChronoUnit.DAYS.between(today(), day)) {
            case 0 -> of("shared.today");
            case -1 -> of("shared.yesterday");
            case 1 -> of("shared.tomorrow");
            default -> day.getYear() == today().getYear() ? day(day) : date(day);
        };
    }

    /** Today in the municipality. */
    public LocalDate today() {
        return clock.today();
    }

    /** Days from today to a date; negative for the past. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    /** «94 %», «94,5 %»; a missing value is the word for it. */
    public String percent(Number value) {
        return value == null ? of("shared.noData") : number(value) + NO_BREAK + "%";
    }

    /** «1 234,5». */
    public String number(Number value) {
        return value == null ? "" : NumberFormat.getInstance(getLocale()).format(value);
    }

    /** «4,2 МБ». */
    public String size(long bytes) {
        if (bytes >= 1_000_000_000) {
            return of("shared.gigabytes", number(Math.round(bytes / 100_000_000.0) / 10.0));
        }
        String unit = bytes < 1_000_000 ? "shared.kilobytes" : "shared.megabytes";
        BigDecimal value = BigDecimal.valueOf(bytes < 1_000_000 ? Math.round(bytes / 1000.0) : Math.round(bytes / 100_000.0) / 10.0);
        return of(unit, value);
    }

    /** The word for a missing value, else the value. */
    public String given(Object value, String key) {
        return value == null || value.toString().isBlank() ? of(key) : value.toString();
    }

    public Locale getLocale() {
        return texts().locale();
    }

    private LocalDateTime local(Object moment) {
        if (moment instanceof Instant instant) {
            return clock.local(instant);
        }
        return moment instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) moment;
    }

    private static Texts texts() {
        FacesContext context = FacesContext.getCurrentInstance();
        return new Texts(context == null ? Languages.RUSSIAN : Languages.chosen(context));
    }
}
