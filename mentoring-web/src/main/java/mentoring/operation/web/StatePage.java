package mentoring.operation.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.operation.StateService;
import mentoring.operation.StateView;

/** The state of the installation. */
@Named
@ViewScoped
public class StatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private StateService states;

    private StateView view;

    public void open() {
        view = states.read();
    }

    public StateView getView() {
        return view;
    }

    /** The database's version; null before the first step, which cannot be. */
    public String getSchemaVersion() {
        return view.database().migrations().isEmpty() ? null : view.database().migrations().get(0).version();
    }
}
