package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import mentoring.organization.SchoolService;
import mentoring.shared.model.SchoolRef;

/** What the director's settings let the forms of a pair offer. */
@Named
@RequestScoped
public class PairSettings {

    @EJB
    private SchoolService schools;

    private Boolean presence;

    /** True where a teacher's presence may be marked: the school allows it, or the pair has the mark already. */
    public boolean offersPresence(long schoolId, boolean marked) {
        if (presence == null) {
            presence = schools.read(new SchoolRef(schoolId)).teacherPresence();
        }
        return presence || marked;
    }
}
