package mentoring.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a roster, in the template's order, with the names by which a file's header is recognised (domain guide, section 4). */
public enum RosterColumn {
    LAST_NAME("Фамилия"),
    FIRST_NAME("Имя"),
    MIDDLE_NAME("Отчество"),
    BIRTH_DATE("Дата рождения", "Д.р.", "ДР"),
    CATEGORY("Категория", "Кто"),
    CLASS("Класс/группа", "Класс", "Группа", "Класс (группа)"),
    POST("Должность"),
    ORGANISATION("Организация", "Место работы", "Место работы/учёбы"),
    PHONE("Телефон", "Тел.", "Мобильный телефон"),
    EMAIL("E-mail", "Email", "Почта", "Электронная почта", "Эл. почта"),
    REPRESENTATIVE("ФИО представителя", "Представитель", "ФИО законного представителя", "Законный представитель", "ФИО родителя"),
    RELATION("Кем приходится", "Родство", "Степень родства"),
    REPRESENTATIVE_PHONE("Телефон представителя", "Телефон родителя", "Тел. представителя"),
    TEACHING_SINCE("Дата начала педстажа", "Начало педстажа", "Педстаж с", "Дата начала педагогического стажа");

    private final List<String> names;

    RosterColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name in the template and in reports. */
    public String title() {
        return names.get(0);
    }

    /** True for columns without which a file is no roster. */
    public boolean needed() {
        return this == LAST_NAME || this == FIRST_NAME || this == CATEGORY;
    }

    /** The column that a header cell names; case, blanks, ё and punctuation do not matter. */
    public static Optional<RosterColumn> of(String header) {
        String wanted = bare(header);
        return Arrays.stream(values()).filter(column -> column.names.stream().anyMatch(name -> bare(name).equals(wanted))).findFirst();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
