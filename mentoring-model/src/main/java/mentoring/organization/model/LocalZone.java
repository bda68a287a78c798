package mentoring.organization.model;

import java.time.ZoneId;

/** The time zones of Russia, from west to east, each by the city that names it. */
public enum LocalZone {
    KALININGRAD("Europe/Kaliningrad"),
    MOSCOW("Europe/Moscow"),
    SAMARA("Europe/Samara"),
    YEKATERINBURG("Asia/Yekaterinburg"),
    OMSK("Asia/Omsk"),
    NOVOSIBIRSK("Asia/Novosibirsk"),
    IRKUTSK("Asia/Irkutsk"),
    YAKUTSK("Asia/Yakutsk"),
    VLADIVOSTOK("Asia/Vladivostok"),
    MAGADAN("Asia/Magadan"),
    KAMCHATKA("Asia/Kamchatka");

    private final ZoneId id;

    LocalZone(String id) {
        this.id = ZoneId.of(id);
    }

    /** As the JDK knows it. */
    public ZoneId id() {
        return id;
    }
}
