package mentoring.shared.model;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

/** Hears from the persistence provider which marked fields ({@link Told}) are written, whatever code changed them. */
public class ChangeListener extends DescriptorEventAdapter implements SessionCustomizer {

    private final Map<Class<?>, Map<String, Told>> told = new HashMap<>();

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            Map<String, Told> fields = told(descriptor.getJavaClass());
            if (!fields.isEmpty()) {
                told.put(descriptor.getJavaClass(), fields);
                descriptor.getEventManager().addListener(this);
            }
        }
    }

    private static Map<String, Told> told(Class<?> entity) {
        Map<String, Told> fields = new HashMap<>();
        for (Field field : entity.getDeclaredFields()) {
            Told mark = field.getAnnotation(Told.class);
            if (mark != null) {
                fields.put(field.getName(), mark);
            }
        }
        return fields;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        told.getOrDefault(event.getObject().getClass(), Map.of())
            .forEach((field, mark) -> note(event, field, mark, null, value(event, field)));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        if (changes == null) {
            return;
        }
        Map<String, Told> fields = told.getOrDefault(event.getObject().getClass(), Map.of());
        for (ChangeRecord change : changes.getChanges()) {
            Told mark = fields.get(change.getAttribute());
            if (mark != null) {
                note(event, change.getAttribute(), mark, change.getOldValue(), value(event, change.getAttribute()));
            }
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        told.getOrDefault(event.getObject().getClass(), Map.of())
            .forEach((field, mark) -> note(event, field, mark, value(event, field), null));
    }

    private static Object value(DescriptorEvent event, String field) {
        DatabaseMapping mapping = event.getDescriptor().getMappingForAttributeName(field);
        return mapping.getRealAttributeValueFromObject(event.getObject(), event.getSession());
    }

    private static void note(DescriptorEvent event, String field, Told mark, Object before, Object after) {
        if (before == null && after == null) {
            return;
        }
        Object entity = event.getObject();
        Long person = entity instanceof OfPerson data ? data.concerns() : null;
        ChangeLog.note(((Identified) entity).id(), new FieldChange(entity.getClass().getSimpleName(), field, person, mark.values(),
            mark.values() ? ToldValue.of(before) : null, mark.values() ? ToldValue.of(after) : null));
    }
}
