package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import mentoring.meeting.MeetingFixture;
import mentoring.shared.model.Role;

/** Calls services from another thread as the mentor. */
@ApplicationScoped
class CallerOfThread {

    @Inject
    private MeetingFixture fixture;

    @ActivateRequestContext
    public <T> T call(MeetingFixture.Made made, Supplier<T> work) {
        fixture.become(made, Role.MENTOR, made.pavlov());
        return work.get();
    }
}
