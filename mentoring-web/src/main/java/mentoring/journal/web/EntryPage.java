package mentoring.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mentoring.journal.BeginEntry;
import mentoring.journal.EntryView;
import mentoring.journal.JournalReadService;
import mentoring.journal.JournalService;
import mentoring.journal.SignEntry;
import mentoring.journal.WriteEntry;
import mentoring.journal.model.EntryId;
import mentoring.meeting.model.MeetingId;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** An entry of the journal: a form while it is a draft, a sheet once it is signed. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private JournalService journals;

    @EJB
    private JournalReadService reading;

    @Inject
    private EntryAddress address;

    private Long id;
    private Long meeting;
    private EntryView entry;
    private EntryForm form;
    private String password;

    /** Reads the entry, or prepares the form of one that was not begun yet; changes nothing. */
    public void open() {
        if (id == null && meeting == null) {
            throw Refusal.notFound();
        }
        entry = id == null ? journals.prepare(new MeetingId(meeting)) : reading.entry(new EntryId(id));
        form = new EntryForm(entry);
    }

    /** Saves the draft; the first time it begins the entry. */
    public void save() {
        if (entry.id() == null) {
            EntryId begun = journals.begin(entry.meeting(), new BeginEntry(entry.clientKey(), form.command(0)));
            entry = reading.entry(begun);
        } else {
            journals.write(new EntryId(entry.id()), form.command(entry.version()));
            entry = reading.entry(new EntryId(entry.id()));
        }
    }

    /** Saves the draft and says so. */
    public void keep() {
        save();
        PageMessages.done("journal.kept");
    }

    /** Saves the draft and sees that nothing is missing before the password is asked for. */
    public void ready() {
        save();
        Refusal.ifAny(form.command(0).text().missing());
    }

    /** Signs what the form shows. */
    public String sign() {
        WriteEntry text = form.command(entry.version());
        int number = journals.sign(new EntryId(entry.id()), new SignEntry(text, password));
        PageMessages.done("journal.signed", String.valueOf(number));
        return address.ofJournal(entry.pair().pairId());
    }

    /** Throws the draft away. */
    public String remove() {
        journals.remove(new EntryId(entry.id()), entry.version());
        PageMessages.done("journal.removed");
        return address.ofJournal(entry.pair().pairId());
    }

    /** Begins a correction of this signed entry. */
    public String correct() {
        return address.of(journals.correct(new EntryId(entry.id()), UUID.randomUUID().toString()).value());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public EntryView getEntry() {
        return entry;
    }

    public EntryForm getForm() {
        return form;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
