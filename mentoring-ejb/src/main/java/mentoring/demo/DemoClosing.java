package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import mentoring.organization.CloseYear;
import mentoring.organization.ClosingView;
import mentoring.organization.YearClosingService;

/** The end of a year: the curator begins its closing, its roadmap is finished, the director closes it. */
@ApplicationScoped
class DemoClosing {

    private static final String ACCEPTED = "Кандидаты без согласий приглашены на следующий год";

    @Inject
    private YearClosingService years;

    @Inject
    private Acting acting;

    /** From now on the roadmap's rows of the whole year may be confirmed. */
    @Transactional
    void begin(DemoSchool school) {
        acting.at(school.days().closing().atTime(10, 0));
        acting.as(school.place().curator());
        years.begin(school.year(), years.read(school.year()).year().version());
    }

    /** From now on the year is only read. */
    @Transactional
    void close(DemoSchool school) {
        acting.at(school.days().closing().atTime(15, 0));
        acting.as(school.place().director());
        ClosingView view = years.read(school.year());
        years.close(school.year(), new CloseYear(view.year().version(), ACCEPTED, view.shown()));
    }
}
