package mentoring.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.endtoend.Installation;

/** Starts processes with the JVM's own defaults and looks at their memory. */
final class Program {

    private static final Path JAVA_BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int PATIENCE_SECONDS = 120;
    private static final double KIB = 1024;

    private Program() {
    }

    /** Megabytes of heap in use after a full collection, and of the whole process. */
    record Memory(double heap, double resident) {
    }

    static Installation start(Path jar, Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA_BIN.resolve("java").toString(), "-jar", jar.toString(), "--port",
            "" + Installation.freePort(), "--data", data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return Installation.start(builder);
    }

    /** Seconds until a Payara Micro without any application answers, and its memory then. */
    static double bareStart(Path payara, Path folder, List<Memory> memory) throws IOException, InterruptedException {
        int port = Installation.freePort();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(JAVA_BIN.resolve("java").toString(), "-jar", payara.toString(), "--port", "" + port,
            "--nohazelcast", "--disablephonehome").redirectErrorStream(true).redirectOutput(folder.resolve("bare.log").toFile()).start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IllegalStateException("Payara Micro does not answer: see " + folder.resolve("bare.log"));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            double seconds = seconds(begin);
            memory.add(memory(process.pid()));
            return seconds;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            return ((HttpURLConnection) new URL("http://localhost:" + port + "/").openConnection()).getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Memory memory(long pid) throws IOException {
        run(JAVA_BIN.resolve("jcmd").toString(), "" + pid, "GC.run");
        Matcher used = USED.matcher(run(JAVA_BIN.resolve("jcmd").toString(), "" + pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd names no heap");
        }
        Path status = Path.of("/proc/" + pid + "/status");
        double resident = 0;
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                resident = lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).sum() / KIB;
            }
        }
        return new Memory(Double.parseDouble(used.group(1)) / KIB, resident);
    }

    /** What a command says. */
    static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(List.of(command) + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
