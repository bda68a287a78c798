package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.roadmap.RoadmapSetupService;
import mentoring.roadmap.SetUpRoadmap;
import mentoring.roadmap.SetupView;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** Everything of a roadmap that the school sets, in one form. */
@Named
@ViewScoped
public class SetupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RoadmapSetupService setup;

    private Long id;
    private SetupView view;
    private List<ParameterForm> parameters;
    private List<SetupRowForm> rows;
    private String everybody;

    public void open() {
        if (id == null) {
            throw Refusal.notFound();
        }
        view = setup.read(new RoadmapId(id));
        parameters = view.parameters().stream().map(ParameterForm::new).toList();
        rows = view.rows().stream().map(SetupRowForm::new).toList();
    }

    /** Names one person for all rows that have nobody yet; nothing is saved by it. */
    public void fillResponsible() {
        if (everybody != null) {
            rows.stream().filter(row -> row.getRow().chooses() && row.getResponsible() == null)
                .forEach(row -> row.setResponsible(everybody));
        }
    }

    public String save() {
        RoadmapId roadmap = new RoadmapId(id);
        Map<String, String> texts = parameters.stream().filter(parameter -> isDraft() || parameter.isLink())
            .collect(Collectors.toMap(ParameterForm::getName, parameter -> parameter.getValue() == null ? "" : parameter.getValue()));
        if (isDraft()) {
            setup.save(roadmap, new SetUpRoadmap(view.version(), texts, rows.stream().map(SetupRowForm::command).toList()));
        } else {
            setup.saveLinks(roadmap, view.version(), texts);
        }
        PageMessages.done("roadmap.setup.saved");
        return "/roadmap/roadmap?faces-redirect=true&id=" + id;
    }

    public boolean isDraft() {
        return view.state() == RoadmapState.DRAFT;
    }

    /** True for the first row of a section, which bears the section's heading. */
    public boolean first(int place) {
        return place == 0 || rows.get(place).getRow().section() != rows.get(place - 1).getRow().section();
    }

    public String sectionTitle(int section) {
        return view.sections().get(section - 1);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SetupView getView() {
        return view;
    }

    public List<ParameterForm> getParameters() {
        return parameters;
    }

    public List<SetupRowForm> getRows() {
        return rows;
    }

    public String getEverybody() {
        return everybody;
    }

    public void setEverybody(String everybody) {
        this.everybody = everybody;
    }
}
