package mentoring.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The version of our own style and script, part of their addresses, so that no browser keeps an old one after an upgrade. */
@Named
@ApplicationScoped
public class House {

    private static final List<String> FILES = List.of("house.css", "house.js", "keep.js", "schedule.js");

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream in = context.getResourceAsStream("/resources/house/" + file)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    /** Address of one of the files. */
    public String address(String file) {
        return context.getContextPath() + "/jakarta.faces.resource/" + file + ".xhtml?ln=house&v=" + version;
    }
}
