package mentoring.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import mentoring.operation.OperationAction;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;

/** The administrator's help, on one page. */
@Named
@RequestScoped
public class HelpPage {

    private static final String FOLDER = "/WEB-INF/deploy/";

    @Inject
    private Access access;

    @Inject
    private ServletContext context;

    private HelpText text;

    public void open() {
        if (!access.allows(OperationAction.READ_HELP, null)) {
            throw Refusal.notFound();
        }
        text = HelpText.read(name -> context.getResourceAsStream(FOLDER + name));
    }

    public String getHtml() {
        return text.html();
    }

    public List<HelpText.Chapter> getChapters() {
        return text.chapters();
    }
}
