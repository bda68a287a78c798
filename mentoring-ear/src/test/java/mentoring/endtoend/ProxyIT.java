package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS in front, by the very settings of the administrator's help. */
class ProxyIT extends BrowserTest {

    @TempDir
    private Path folder;

    @Test
    void aPersonLogsInByHttps() throws IOException, InterruptedException {
        int port = Installation.freePort();
        Process nginx = start(port);
        try {
            String address = "https://localhost:" + port + "/";
            Visitor visitor = strangerAt(address, Screen.DESK);
            visitor.open("");
            new Hands(visitor).isAt("login");
            assertTrue(visitor.page().url().startsWith(address), visitor.page().url());
            visitor.logIn(installation().login("administrator"));
            assertThat(visitor.page()).hasURL(address);
            assertThat(visitor.page().locator("main h1")).isVisible();
            assertTrue(visitor.page().context().cookies(address).stream().allMatch(cookie -> cookie.secure && cookie.httpOnly),
                "cookies for HTTPS only");
            assertEquals("max-age=31536000", visitor.page().reload().headerValue("strict-transport-security"));
        } finally {
            nginx.destroy();
            assertTrue(nginx.waitFor(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void theHealthIsToldWithoutALogIn() throws IOException {
        String said = new HelpCommands("health.sh").replace("http://127.0.0.1:8080/", installation().address()).run(folder, Map.of());
        assertEquals("up\n", said);
    }

    /** Installs the settings in a folder of the test's own, with a certificate that nobody vouches for, and lets nginx run on them. */
    private Process start(int port) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("ssl"));
        String application = installation().address().replaceAll(".*:(\\d+)/", "127.0.0.1:$1");
        Files.writeString(folder.resolve("nginx.conf"), Files.readString(HelpCommands.FOLDER.resolve("nginx.conf"))
            .replace("127.0.0.1:8080", application).replace("listen 80;", "listen 127.0.0.1:" + Installation.freePort() + ";")
            .replace("listen 443", "listen 127.0.0.1:" + port).replace("/etc/ssl/mentoring", folder.resolve("ssl").toString()));
        Path main = Files.writeString(folder.resolve("main.conf"), """
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { }
            http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                include %1$s/etc/nginx/conf.d/*.conf;
            }
            """.formatted(folder));
        certify();
        new HelpCommands("nginx.sh").replace("/etc/", folder + "/etc/").replace("nginx -t", "nginx -t -c " + main)
            .command("systemctl", "test \"$*\" = 'reload nginx'").run(folder, Map.of());
        ProcessBuilder nginx = new ProcessBuilder("nginx", "-c", main.toString(), "-g", "daemon off;").redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile());
        nginx.environment().put("PATH", System.getenv("PATH") + ":/usr/sbin");
        Process process = nginx.start();
        while (!listens(port)) {
            assertFalse(process.waitFor(100, TimeUnit.MILLISECONDS), "nginx has ended");
        }
        return process;
    }

    private void certify() throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout",
            "ssl/privkey.pem", "-out", "ssl/fullchain.pem").directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.out").toFile()).start().waitFor());
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
