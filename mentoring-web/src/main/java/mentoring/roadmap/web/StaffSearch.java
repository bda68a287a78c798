package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import mentoring.roadmap.RoadmapSetupService;
import mentoring.roadmap.model.RoadmapId;

/** Finds people of the school while a name is typed; the field says for which roadmap. */
@Named
@RequestScoped
public class StaffSearch {

    @EJB
    private RoadmapSetupService setup;

    public List<String> find(String typed) {
        Object roadmap = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()).getAttributes().get("roadmap");
        return setup.staff(new RoadmapId(((Number) roadmap).longValue()), typed).stream()
            .map(person -> person.name().full()).distinct().toList();
    }
}
