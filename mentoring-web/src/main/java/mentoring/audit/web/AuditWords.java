package mentoring.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.account.model.RoleGrant;
import mentoring.audit.AuditLine;
import mentoring.shared.model.FieldChange;
import mentoring.shared.model.ToldValue;
import mentoring.shared.web.Words;

/** Says in words what records of the audit hold as codes. */
@Named
@ApplicationScoped
public class AuditWords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SYSTEM = "system";
    private static final String BASIS = "basis";

    @Inject
    private Words words;

    /** «изменила данные человека». */
    public String action(AuditLine line) {
        return words.of("audit.action." + line.action());
    }

    /** The actor; the installation itself is «система». */
    public String actor(AuditLine line) {
        return SYSTEM.equals(line.actor()) ? words.of("audit.system") : line.actor();
    }

    /** «пара № 12». */
    public String object(AuditLine line) {
        String kind = words.of("audit.kind." + line.kind());
        return line.label() == null ? kind : kind + " " + line.label();
    }

    /** Each kept value as «имя: Илья → Егор», then the fields whose values are not kept, one after another. */
    public List<String> changes(AuditLine line) {
        List<String> shown = new ArrayList<>();
        line.changes().forEach(change -> shown.add(words.of("audit.change", field(change.field()), value(change.field(), change.before()),
            value(change.field(), change.after()))));
        List<String> valued = line.changes().stream().map(FieldChange::field).toList();
        String others = line.fields().stream().filter(field -> !valued.contains(field)).map(this::field).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            shown.add(words.of("audit.fields", others));
        }
        return shown;
    }

    private String field(String name) {
        return words.of("audit.field." + name);
    }

    private String value(String field, String written) {
        Object value = ToldValue.read(written);
        if (BASIS.equals(field) && RoleGrant.DECISION.equals(value)) {
            return words.of("account.basisDecision");
        }
        if (value == null) {
            return words.of("audit.nothing");
        }
        if (value instanceof Boolean yes) {
            return words.of(yes ? "audit.yes" : "audit.no");
        }
        return value instanceof LocalDate ? words.date(value) : value instanceof Instant ? words.dateTime(value) : words.label(value);
    }
}
