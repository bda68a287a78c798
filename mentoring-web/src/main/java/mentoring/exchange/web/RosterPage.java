package mentoring.exchange.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import mentoring.exchange.ExchangeAction;
import mentoring.exchange.ImportService;
import mentoring.exchange.ImportView;
import mentoring.exchange.RosterTemplate;
import mentoring.exchange.model.ImportId;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Where a roster is uploaded: the template, the file, and the imports of the year so far. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private ImportService imports;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private List<ImportView> earlier;

    /** Lists the imports so far; the page exists for those who may upload. */
    public void open() {
        place.complete(user);
        if (!access.allows(ExchangeAction.UPLOAD, place.ref())) {
            throw Refusal.notFound();
        }
        earlier = imports.list(place.ref());
    }

    /** Takes the file and goes to the page of its import. */
    public void upload(FileUploadEvent event) throws IOException {
        UploadedFile file = event.getFile();
        ImportId id = imports.upload(place.ref(), file.getFileName(), file.getContent());
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + "/exchange/import?id=" + id.value());
    }

    /** The template to download. */
    public StreamedContent getTemplate() {
        byte[] content = RosterTemplate.xlsx();
        return DefaultStreamedContent.builder().name("roster-template.xlsx").contentType(XLSX).contentLength((long) content.length)
            .stream(() -> new ByteArrayInputStream(content)).build();
    }

    public Place getPlace() {
        return place;
    }

    public List<ImportView> getEarlier() {
        return earlier;
    }
}
