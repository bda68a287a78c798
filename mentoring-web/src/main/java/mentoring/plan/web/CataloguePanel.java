package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mentoring.plan.EditionService;
import mentoring.plan.PlanCatalogue;
import mentoring.plan.model.EditionId;
import mentoring.shared.model.Refusal;

/** The source's work formats and documents for the pair's form, to be added to the plan as rows. */
@Named
@ViewScoped
public class CataloguePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private EditionService editions;

    @Inject
    private PlanPage page;

    @Inject
    private PlanEditor editor;

    private PlanCatalogue catalogue;
    private Tab tab = Tab.FORMATS;
    private List<String> formats = new ArrayList<>();
    private List<String> documents = new ArrayList<>();

    /** The two lists. */
    public enum Tab {
        FORMATS, DOCUMENTS
    }

    /** Adds a row for each thing that was ticked. */
    public void add() {
        List<String> chosen = new ArrayList<>(formats);
        chosen.addAll(documents);
        if (chosen.isEmpty()) {
            throw Refusal.at("search", "plan.catalogue.nothing");
        }
        editions.addFromCatalogue(new EditionId(page.getPlan().editionId()), chosen);
        editor.keep();
        formats = new ArrayList<>();
        documents = new ArrayList<>();
    }

    public PlanCatalogue getCatalogue() {
        if (catalogue == null) {
            catalogue = editions.catalogue(new EditionId(page.getPlan().editionId()));
        }
        return catalogue;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab;
    }

    public List<String> getFormats() {
        return formats;
    }

    public void setFormats(List<String> formats) {
        this.formats = formats;
    }

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(List<String> documents) {
        this.documents = documents;
    }
}
