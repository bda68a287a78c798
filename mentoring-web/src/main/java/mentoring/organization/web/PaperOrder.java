package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mentoring.organization.PaperOrderService;
import mentoring.organization.RecordPaperOrder;
import mentoring.organization.model.OrderId;
import mentoring.shared.web.PageMessages;

/** On the page of an order: the curator's record of a paper that the director signed, and the director's note of it. */
@Named
@RequestScoped
public class PaperOrder {

    @EJB
    private PaperOrderService papers;

    @Inject
    private OrderPage page;

    /** Puts the order in force with the paper's number and date. */
    public String record() {
        page.weigh();
        papers.record(new OrderId(page.getId()),
            new RecordPaperOrder(page.getView().version(), page.getForm().getNumber(), page.getForm().getDate()));
        return said("order.paper.recorded");
    }

    /** The director has seen it. */
    public String takeNote() {
        papers.takeNote(new OrderId(page.getId()), page.getView().version());
        return said("order.paper.noted");
    }

    private String said(String key) {
        PageMessages.done(key);
        return "/organization/order?faces-redirect=true&id=" + page.getId();
    }
}
