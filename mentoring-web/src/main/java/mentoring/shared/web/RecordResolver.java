package mentoring.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads records in pages as {@code #{entry.notes}}: their components, and their other methods without parameters. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                    .filter(method -> method.getDeclaringClass() == type)
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one.isBridge() ? other : one));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (reader(base, property) != null) {
            throw new PropertyNotWritableException("A record is never written: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean record = reader(base, property) != null;
        if (record) {
            context.setPropertyResolved(base, property);
        }
        return record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method reader(Object base, Object property) {
        return base instanceof Record && property != null ? READERS.get(base.getClass()).get(property.toString()) : null;
    }
}
