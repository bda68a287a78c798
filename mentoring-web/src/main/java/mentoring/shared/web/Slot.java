package mentoring.shared.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Stands around the slots of the house's tags and hides the tag's own attributes from what the page puts in: Facelets lets them through,
 * so that a note inside a titled section would show the section's title.
 */
public class Slot extends TagHandler {

    private final Set<String> hidden;

    public Slot(TagConfig config) {
        super(config);
        TagAttribute names = getRequiredAttribute("hide");
        hidden = Set.of(names.getValue().split(" "));
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper all = context.getVariableMapper();
        context.setVariableMapper(new Hiding(all, hidden));
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(all);
        }
    }

    private static final class Hiding extends VariableMapper {

        private final VariableMapper outer;
        private final Set<String> hidden;
        private final Map<String, ValueExpression> own = new HashMap<>();

        Hiding(VariableMapper outer, Set<String> hidden) {
            this.outer = outer;
            this.hidden = hidden;
        }

        @Override
        public ValueExpression resolveVariable(String name) {
            if (own.containsKey(name)) {
                return own.get(name);
            }
            return hidden.contains(name) ? null : outer.resolveVariable(name);
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression expression) {
            return own.put(name, expression);
        }
    }
}
