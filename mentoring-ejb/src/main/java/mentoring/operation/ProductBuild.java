package mentoring.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build of the product this is.
 *
 * @param commit short name of the commit, with a mark where files were changed since; null for a build outside a repository
 */
public record ProductBuild(String version, String commit) implements Serializable {

    /** As the build has noted it. */
    static ProductBuild read() {
        Properties noted = new Properties();
        try (InputStream in = ProductBuild.class.getResourceAsStream("build.properties")) {
            noted.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = noted.getProperty("commit", "");
        return new ProductBuild(noted.getProperty("version"), commit.isBlank() || commit.startsWith("$") ? null : commit);
    }
}
