package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import mentoring.pairing.AcceptPairs;
import mentoring.pairing.EndPair;
import mentoring.pairing.FormPair;
import mentoring.pairing.PairService;
import mentoring.pairing.PairViewService;
import mentoring.pairing.ProposalService;
import mentoring.pairing.ProposalView;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.ProposalId;

/** Pairs and groups, made by hand and out of a proposal; their ends. */
@ApplicationScoped
class DemoPairs {

    private static final long SEED = 7;

    @Inject
    private PairService pairs;

    @Inject
    private PairViewService views;

    @Inject
    private ProposalService proposals;

    @Inject
    private Acting acting;

    /** Makes all pairs of the data. */
    @Transactional
    void form(DemoSchool school) {
        acting.as(school.place().curator());
        DemoTexts.objects(school.texts().pairs(), "pairs").forEach(one -> {
            acting.at(school.days().at(one.getInt("formed"), "11:00"));
            school.pairs().put(one.getString("key"), pairs.form(school.year(), new FormPair(PairKind.valueOf(one.getString("kind", "PAIR")),
                school.form(one.getString("form")).id(), school.roleModel(one.getString("form"), one.getString("model")),
                one.getString("direction"), false, ids(school, one, "mentors"), ids(school, one, "mentees"),
                school.days().ago(one.getInt("starts")), school.days().end(), DemoTexts.text(one, "reason"))));
        });
    }

    private static List<Long> ids(DemoSchool school, JsonObject one, String side) {
        return DemoTexts.texts(one, side).stream().map(key -> school.participation(key).value()).toList();
    }

    /** Has a proposal calculated over those who are left, and accepts the best of it: some with dates, one still without. */
    @Transactional
    void propose(DemoSchool school) {
        JsonObject data = school.texts().pairs().getJsonObject("proposal");
        if (data == null) {
            return;
        }
        acting.at(school.days().at(data.getInt("ago"), "12:00"));
        acting.as(school.place().curator());
        ProposalId proposal = proposals.propose(school.year(), PairingGoal.MOST_MENTEES, SEED);
        ProposalView view = proposals.view(proposal);
        List<Long> best = view.pairs().stream().sorted(Comparator.comparingInt(ProposalView.Pair::score).reversed()
            .thenComparing(ProposalView.Pair::id)).limit(data.getInt("accept")).map(ProposalView.Pair::id).toList();
        int dated = Math.min(data.getInt("dated"), best.size());
        proposals.accept(proposal, new AcceptPairs(view.version(), best.subList(0, dated), school.days().ago(data.getInt("starts")),
            school.days().end(), data.getString("reason")));
        if (dated < best.size()) {
            proposals.accept(proposal, new AcceptPairs(proposals.view(proposal).version(), best.subList(dated, best.size()), null, null,
                data.getString("reason")));
        }
    }

    /** Pairs that have done their work or ended early. */
    @Transactional
    void end(DemoSchool school) {
        for (JsonObject one : DemoTexts.objects(school.texts().pairs(), "pairs")) {
            if (one.containsKey("complete")) {
                PairId pair = school.pair(one.getString("key"));
                acting.at(school.days().at(one.getInt("complete"), "16:00"));
                acting.as(school.place().curator());
                pairs.complete(pair, views.view(pair).version(), school.days().ago(one.getInt("complete")));
            }
            if (one.containsKey("end")) {
                JsonObject end = one.getJsonObject("end");
                PairId pair = school.pair(one.getString("key"));
                acting.at(school.days().at(end.getInt("ago"), "16:00"));
                acting.as(school.place().curator());
                pairs.endEarly(pair, new EndPair(views.view(pair).version(), school.days().ago(end.getInt("ago")),
                    EndReason.valueOf(end.getString("reason")), end.getString("note"), null));
            }
        }
    }
}
