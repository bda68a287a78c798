package mentoring.exchange.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.people.model.ContactRule;
import mentoring.people.model.NameRule;
import mentoring.people.model.SchoolClass;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Reads one row of a roster by itself: every cell in the product's terms, or a problem that names the cell. */
final class RowReader {

    private static final int YOUNGEST = 5;
    private static final int OLDEST = 110;
    private static final int LONGEST_POST = 120;
    private static final int LONGEST_RELATION = 60;
    private static final int LONGEST_FULL_NAME = 310;

    private final SchoolKind kind;
    private final LocalDate today;

    RowReader(SchoolKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    /**
     * What a row says.
     *
     * @param name  null where the name itself is not readable, so that nothing can be compared
     * @param entry the row in the product's terms, complete where there are no problems
     */
    record Reading(PersonName name, RosterEntry entry, List<RowProblem> problems) {
    }

    Reading read(RosterRow row) {
        Cells cells = new Cells(row);
        PersonName name = name(cells);
        PersonCategory category = category(cells);
        LocalDate birthDate = birthDate(cells, category);
        boolean learner = category == kind.learner();
        boolean teacher = category == PersonCategory.TEACHER;
        String className = learner ? className(cells) : null;
        String post = teacher ? needed(cells, RosterColumn.POST, "exchange.row.postMissing", LONGEST_POST) : null;
        LocalDate teachingSince = teacher ? teachingSince(cells) : null;
        String phone = contact(cells, RosterColumn.PHONE, ContactRule::phone, "people.phoneWrong");
        String email = contact(cells, RosterColumn.EMAIL, ContactRule::email, "people.emailWrong");
        String representative = learner ? representative(cells) : null;
        String relation = learner ? relation(cells, representative) : null;
        String theirPhone = learner ? contact(cells, RosterColumn.REPRESENTATIVE_PHONE, ContactRule::phone, "people.phoneWrong") : null;
        if (theirPhone != null && row.text(RosterColumn.REPRESENTATIVE) == null) {
            cells.refuse(RosterColumn.REPRESENTATIVE, "exchange.row.representativeMissing");
        }
        RosterEntry entry = name == null ? null : new RosterEntry(row.number(), name, birthDate, category, className, post, teachingSince,
            phone, email, representative, relation, theirPhone, null);
        return new Reading(name, entry, cells.problems);
    }

    private static PersonName name(Cells cells) {
        String last = namePart(cells, RosterColumn.LAST_NAME, "exchange.row.lastNameMissing");
        String first = namePart(cells, RosterColumn.FIRST_NAME, "exchange.row.firstNameMissing");
        String middle = namePart(cells, RosterColumn.MIDDLE_NAME, null);
        return last == null || first == null ? null : new PersonName(last, first, middle);
    }

    private static String namePart(Cells cells, RosterColumn column, String missing) {
        String part = NameRule.tidy(cells.text(column));
        if (part == null) {
            if (missing != null) {
                cells.refuse(column, missing);
            }
            return null;
        }
        if (!NameRule.looksRight(part)) {
            cells.refuse(column, "exchange.row.nameWrong", part);
            return null;
        }
        return part;
    }

    private PersonCategory category(Cells cells) {
        String word = cells.text(RosterColumn.CATEGORY);
        if (word == null) {
            cells.refuse(RosterColumn.CATEGORY, "exchange.row.categoryMissing");
            return null;
        }
        Optional<PersonCategory> category = CategoryWord.read(word);
        if (category.isEmpty()) {
            cells.refuse(RosterColumn.CATEGORY, "exchange.row.categoryUnknown", word);
        } else if (!kind.owns(category.get())) {
            cells.refuse(RosterColumn.CATEGORY, "exchange.row.consentFirst");
            return null;
        }
        return category.orElse(null);
    }

    private LocalDate birthDate(Cells cells, PersonCategory category) {
        Optional<LocalDate> date = date(cells, RosterColumn.BIRTH_DATE);
        if (date.isEmpty()) {
            if (cells.text(RosterColumn.BIRTH_DATE) == null && category == kind.learner()) {
                cells.refuse(RosterColumn.BIRTH_DATE, "exchange.row.birthDateMissing");
            }
            return null;
        }
        if (date.get().isAfter(today.minusYears(YOUNGEST)) || date.get().isBefore(today.minusYears(OLDEST))) {
            cells.refuse(RosterColumn.BIRTH_DATE, "exchange.row.birthDateImpossible", cells.text(RosterColumn.BIRTH_DATE));
            return null;
        }
        return date.get();
    }

    private LocalDate teachingSince(Cells cells) {
        Optional<LocalDate> date = date(cells, RosterColumn.TEACHING_SINCE);
        if (date.isPresent() && date.get().isAfter(today)) {
            cells.refuse(RosterColumn.TEACHING_SINCE, "exchange.row.dateInFuture", cells.text(RosterColumn.TEACHING_SINCE));
            return null;
        }
        return date.orElse(null);
    }

    private static Optional<LocalDate> date(Cells cells, RosterColumn column) {
        String text = cells.text(column);
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> date = RosterDate.parse(text);
        if (date.isEmpty()) {
            cells.refuse(column, "exchange.row.dateWrong", text);
        }
        return date;
    }

    private String className(Cells cells) {
        String written = cells.text(RosterColumn.CLASS);
        if (written == null) {
            cells.refuse(RosterColumn.CLASS, "exchange.row.classMissing");
            return null;
        }
        try {
            return SchoolClass.normal(kind, written);
        } catch (Refusal e) {
            cells.refuse(RosterColumn.CLASS, "exchange.row.classWrong", written);
            return null;
        }
    }

    private static String representative(Cells cells) {
        String name = NameRule.tidy(cells.text(RosterColumn.REPRESENTATIVE));
        if (name != null && (name.length() > LONGEST_FULL_NAME || !name.contains(" ") || !NameRule.isLetters(name))) {
            cells.refuse(RosterColumn.REPRESENTATIVE, "exchange.row.representativeWrong", name);
            return null;
        }
        return name;
    }

    private static String relation(Cells cells, String representative) {
        if (representative != null) {
            return needed(cells, RosterColumn.RELATION, "exchange.row.relationMissing", LONGEST_RELATION);
        }
        if (cells.text(RosterColumn.RELATION) != null && cells.text(RosterColumn.REPRESENTATIVE) == null) {
            cells.refuse(RosterColumn.REPRESENTATIVE, "exchange.row.representativeMissing");
        }
        return null;
    }

    private static String needed(Cells cells, RosterColumn column, String missing, int longest) {
        String text = cells.text(column);
        if (text == null) {
            cells.refuse(column, missing);
        } else if (text.length() > longest) {
            cells.refuse(column, "exchange.row.tooLong", longest);
        }
        return text;
    }

    private static String contact(Cells cells, RosterColumn column, Function<String, Optional<String>> rule, String wrong) {
        String text = cells.text(column);
        if (text == null) {
            return null;
        }
        Optional<String> contact = rule.apply(text);
        if (contact.isEmpty()) {
            cells.refuse(column, wrong, text);
        }
        return contact.orElse(null);
    }

    /** The cells of one row and the problems found in them so far; one problem a cell. */
    private static final class Cells {

        private final RosterRow row;
        private final List<RowProblem> problems = new ArrayList<>();

        Cells(RosterRow row) {
            this.row = row;
        }

        String text(RosterColumn column) {
            return row.text(column);
        }

        void refuse(RosterColumn column, String key, Object... arguments) {
            if (problems.stream().noneMatch(known -> known.column() == column)) {
                problems.add(new RowProblem(row.number(), column, Problem.of(key, arguments)));
            }
        }
    }
}
