package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.document.web.PrintServlet;
import mentoring.document.web.PrintSource;
import mentoring.roadmap.PrintedRoadmap;
import mentoring.roadmap.RoadmapPrintService;
import mentoring.roadmap.model.RoadmapId;

/** Prints a roadmap as the source does: {@code /print/roadmap?id=12&as=docx}. */
@ApplicationScoped
public class RoadmapPrint implements PrintSource {

    @EJB
    private RoadmapPrintService roadmaps;

    @Override
    public String kind() {
        return "roadmap";
    }

    @Override
    public PrintedFile print(HttpServletRequest request) {
        PrintedRoadmap roadmap = roadmaps.print(new RoadmapId(PrintServlet.id(request, "id")));
        return new PrintedFile(roadmap.document(), roadmap.name());
    }
}
