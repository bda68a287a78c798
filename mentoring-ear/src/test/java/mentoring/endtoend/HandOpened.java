package mentoring.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Dialogs that a walk does not come upon, since something must be done before they open. */
final class HandOpened {

    private final Visitor visitor;
    private final Hands hands;
    private final States states;

    HandOpened(Visitor visitor, States states) {
        this.visitor = visitor;
        this.hands = new Hands(visitor);
        this.states = states;
    }

    /** Opens those that are a role's. */
    void of(String role) {
        switch (role) {
            case "curator" -> {
                dialogsOf("job/list", "job/list");
                dialogsOf("people/logins", "people/logins?need=UNUSED");
                dialogsOf("pairing/pair", links("pairing/list?state=FORMING", "pairing/pair").get(0));
                attendance();
            }
            case "mentor" -> {
                removal();
                signature();
                drag();
            }
            default -> {
            }
        }
    }

    /** A row of a plan that would lose its text. */
    private void removal() {
        visitor.open("plan/plans").locator("tr, li").filter(new Locator.FilterOptions().setHasText("возвращён")).first()
            .locator("a").first().click();
        hands.at("plan:rows:0:remove").waitFor();
        look("plan/plan", "plan:rows:0:remove");
    }

    /** A journal entry with nothing missing, and the draft that it leaves. */
    private void signature() {
        Page page = visitor.page();
        for (String journal : links("journal/list", "journal/journal")) {
            if (visitor.open(journal).locator("button[id$=':write']").count() > 0) {
                page.locator("button[id$=':write']").first().click();
                hands.isAt("journal/entry").fill("form:topic", "Макет моста").fill("form:content", "Собрали опоры").fill("form:result", "Опоры стоят");
                look("journal/entry", "form:sign");
                page.reload();
                states.dialogs("journal/entry");
                return;
            }
        }
    }

    /** A meeting that is dragged to where its people are busy. */
    private void drag() {
        for (int day : new int[] {1, 2}) {
            visitor.open("meeting/calendar");
            hands.press("addForm:add");
            if (hands.at("meetingForm:pair").inputValue().isEmpty()) {
                hands.at("meetingForm:pair").selectOption(new SelectOption().setIndex(1));
                hands.calm();
            }
            plan(day);
        }
        Page page = visitor.open("meeting/calendar");
        hands.calm();
        BoundingBox from = day(1).locator(".fc-event").last().boundingBox();
        BoundingBox to = day(2).boundingBox();
        page.mouse().move(from.x + 10, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        page.locator("[id='draggedForm:back']").waitFor();
        states.inside("meeting/calendar");
        page.keyboard().press("Escape");
    }

    private Locator day(int fromToday) {
        return visitor.page().locator(".fc-day[data-date='" + Cast.TODAY.plusDays(fromToday) + "']");
    }

    /** Plans the meeting whose pair is chosen in the dialog. */
    private void plan(int fromToday) {
        hands.date("meetingForm:start", Cast.DAY.format(Cast.TODAY.plusDays(fromToday)) + " 15:00").fill("meetingForm:topic", "Макет моста")
            .press("meetingForm:save").reads("Встреча назначена");
    }

    /** A meeting of others that has begun, and one that has been held. */
    private void attendance() {
        visitor.open("meeting/calendar");
        hands.press("addForm:add").pick("meetingForm:pairSearch", "Ершов");
        plan(-1);
        visitor.open("meeting/calendar");
        hands.calm();
        if (day(-1).count() == 0) {
            visitor.page().locator(".fc-prev-button").click();
            hands.calm();
        }
        day(-1).locator("a.fc-event").last().click();
        hands.isAt("meeting/meeting");
        states.dialogs("meeting/meeting");
        hands.press("form:hold").press("heldForm:held").at("form:reopen").waitFor();
        hands.calm();
        states.dialogs("meeting/meeting");
    }

    private void dialogsOf(String view, String address) {
        visitor.open(address);
        hands.calm();
        states.dialogs(view);
    }

    private void look(String view, String opener) {
        visitor.page().waitForFunction("() => states.calm()");
        hands.at(opener).press("Enter");
        visitor.page().waitForFunction("() => states.dialog() !== null");
        states.inside(view);
        states.close(opener);
    }

    private List<String> links(String list, String view) {
        return visitor.open(list).locator("main a[href*='" + view + "']").all().stream().map(link -> link.getAttribute("href").substring(1)).toList();
    }
}
