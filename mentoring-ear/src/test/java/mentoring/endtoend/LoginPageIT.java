package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
