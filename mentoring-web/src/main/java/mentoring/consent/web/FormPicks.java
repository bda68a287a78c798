package mentoring.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mentoring.consent.FormChoice;
import mentoring.organization.FormView;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;

/** The forms of mentoring as a list of ticks, each with its role models under their neutral names. */
public class FormPicks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Pick> list;

    private FormPicks(List<Pick> list) {
        this.list = list;
    }

    /** All these forms, none ticked. */
    static FormPicks of(List<FormView> forms) {
        return new FormPicks(forms.stream().map(Pick::new).toList());
    }

    /** The forms that a person of this category fits. */
    static FormPicks of(List<FormView> forms, ParticipantRole role, PersonCategory category) {
        return of(forms.stream().filter(form -> (role == ParticipantRole.MENTOR ? form.mentors() : form.mentees()).contains(category))
            .toList());
    }

    /** Ticks what was chosen before: role model id, or null, by form id. */
    FormPicks with(Map<Long, Long> chosen) {
        list.stream().filter(pick -> chosen.containsKey(pick.form.id())).forEach(pick -> {
            pick.picked = true;
            pick.roleModelId = chosen.get(pick.form.id());
        });
        return this;
    }

    /** Ticks the form where there is no choice. */
    void tickSingle() {
        if (list.size() == 1) {
            list.get(0).setPicked(true);
        }
    }

    List<FormChoice> chosen() {
        return list.stream().filter(Pick::isPicked).map(pick -> new FormChoice(pick.form.id(), pick.roleModelId)).toList();
    }

    public List<Pick> getList() {
        return list;
    }

    /** One form. */
    public static class Pick implements Serializable {

        private static final long serialVersionUID = 1L;

        private final FormView form;
        private boolean picked;
        private Long roleModelId;

        Pick(FormView form) {
            this.form = form;
        }

        public FormView getForm() {
            return form;
        }

        public boolean isPicked() {
            return picked;
        }

        public void setPicked(boolean picked) {
            this.picked = picked;
        }

        public Long getRoleModelId() {
            return roleModelId;
        }

        public void setRoleModelId(Long roleModelId) {
            this.roleModelId = roleModelId;
        }
    }
}
