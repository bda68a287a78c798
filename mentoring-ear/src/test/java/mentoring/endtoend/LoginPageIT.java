package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPageIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void aStrangerMeetsTheLogIn(Screen screen) {
        Visitor stranger = stranger(screen);
        stranger.open("");
        assertThat(stranger.page().locator("[id='form:login']")).isVisible();
        assertThat(stranger.page().locator("[id='form:password']")).isVisible();
        assertPageIsSound(stranger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "methodologist", "director", "curator", "mentor", "mentee"})
    void eachRoleReachesItsFirstPage(String role) {
        Visitor visitor = visitor(role);
        assertThat(visitor.page().locator("main h1")).isVisible();
        assertPageIsSound(visitor);
    }
}
