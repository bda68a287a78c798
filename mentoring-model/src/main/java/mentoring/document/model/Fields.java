package mentoring.document.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The values of a document: texts by name, and lists by name whose items have fields of their own and see those around them. */
public final class Fields {
    private final Fields outer;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Fields>> lists = new LinkedHashMap<>();

    public Fields() {
        this(null);
    }

    private Fields(Fields outer) {
        this.outer = outer;
    }

    /** A text; its line breaks stay line breaks in print, null is printed as nothing. */
    public Fields text(String name, String value) {
        texts.put(name, value == null ? "" : value);
        return this;
    }

    /** A list: {@code fill} gives each item's own fields. */
    public <T> Fields list(String name, List<T> items, BiConsumer<T, Fields> fill) {
        lists.put(name, items.stream().map(item -> {
            Fields fields = new Fields(this);
            fill.accept(item, fields);
            return fields;
        }).toList());
        return this;
    }

    /** The text of that name here or further out, or null when there is none. */
    String text(String name) {
        String own = texts.get(name);
        return own != null || outer == null ? own : outer.text(name);
    }

    List<Fields> list(String name) {
        List<Fields> own = lists.get(name);
        return own != null || outer == null ? own : outer.list(name);
    }

    /** All names of texts and lists that a template may use, the items' included. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(texts.keySet());
        lists.forEach((name, items) -> {
            names.add(name);
            items.forEach(item -> names.addAll(item.names()));
        });
        return names;
    }
}
