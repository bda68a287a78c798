package mentoring.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;

/** What may be chosen of a meeting; for the dialog and for the journal's entry. */
@Named
@ApplicationScoped
public class MeetingChoices {

    public MeetingStage[] getStages() {
        return MeetingStage.values();
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }

    public MeetingGrouping[] getGroupings() {
        return MeetingGrouping.values();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }
}
