package mentoring.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The demo's fixed log-ins: one of each role first, as the console prints them. */
enum DemoLogins {
    ADMINISTRATOR("admin", "demo-admin-2026"),
    METHODOLOGIST("metodist", "demo-metodist-2026"),
    DIRECTOR("director", "demo-director-2026"),
    CURATOR("curator", "demo-curator-2026"),
    MENTOR("mentor", "demo-mentor-2026"),
    MENTEE("mentee", "demo-mentee-2026");

    private final String login;
    private final String password;

    DemoLogins(String login, String password) {
        this.login = login;
        this.password = password;
    }

    String login() {
        return login;
    }

    String password() {
        return password;
    }

    static String lines() {
        return Arrays.stream(values()).map(one -> one.name() + " " + one.login + " " + one.password).collect(Collectors.joining("\n"));
    }
}
