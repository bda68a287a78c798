package mentoring.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.account.model.AccountState;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/** How the installation fares, for the administrator: versions, database, room, log. Nothing of what schools keep. */
@Stateless
@Guarded
public class StateService {

    private static final String DATA = "mentoring.data";
    private static final String SERVER = "glassfish.version";
    private static final int LINES = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DatabaseState database;

    /** All of it, as it is now. */
    @OperationRule(OperationAction.READ_STATE)
    public StateView read() {
        Runtime java = Runtime.getRuntime();
        Optional<Path> folder = Optional.ofNullable(System.getProperty(DATA)).map(Path::of).filter(Files::isDirectory);
        return new StateView(ProductBuild.read(), System.getProperty(SERVER), System.getProperty("java.runtime.version"),
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), java.totalMemory() - java.freeMemory(),
            java.maxMemory(), database.facts(), folder.map(path -> path.toAbsolutePath().toString()).orElse(null),
            folder.map(StateService::size).orElse(null), folder.map(StateService::free).orElse(null),
            em.createQuery("select count(s) from School s where s.active = true", Long.class).getSingleResult(),
            em.createQuery("select count(a) from Account a where a.state = :state", Long.class)
                .setParameter("state", AccountState.ACTIVE).getSingleResult(), lines());
    }

    /** The log that is being written, to keep, which the audit notes; refuses where there is none. */
    @OperationRule(OperationAction.READ_LOG)
    public Path log() {
        return LogTail.file().orElseThrow(Refusal::notFound);
    }

    private static List<LogTail.Line> lines() {
        try {
            Optional<Path> log = LogTail.file();
            return log.isPresent() ? LogTail.serious(log.get(), LINES) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files come and go while it is counted: what is gone counts nothing. */
    private static Long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> Files.isRegularFile(file) ? file.toFile().length() : 0).sum();
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    private static Long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return null;
        }
    }
}
