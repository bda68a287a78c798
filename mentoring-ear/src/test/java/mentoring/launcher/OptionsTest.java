package mentoring.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutOptionsItServesAllAddressesFromADefaultFolder() throws StartProblem {
        Options options = Options.parse();
        assertEquals(8080, options.port());
        assertEquals("mentoring-data", options.data());
        assertEquals(Options.ALL_ADDRESSES, options.listenOn());
        assertNull(options.database());
        assertFalse(options.demo());
        assertFalse(options.help());
    }

    @Test
    void aDemonstrationStaysOnThisComputerUnlessToldOtherwise() throws StartProblem {
        assertEquals(Options.LOOPBACK, Options.parse("--demo").listenOn());
        assertEquals("0.0.0.0", Options.parse("--demo", "--host", "0.0.0.0").listenOn());
    }

    @Test
    void valuesStandBehindASpaceOrAnEqualsSign() throws StartProblem {
        Options options = Options.parse("--port=8111", "--data", "/tmp/a=b", "--db=jdbc:postgresql://host/base?ssl=true",
            "--proxy", "::1", "--help");
        assertEquals("::1", options.proxy());
        assertEquals(8111, options.port());
        assertEquals("/tmp/a=b", options.data());
        assertEquals("jdbc:postgresql://host/base?ssl=true", options.database());
        assertTrue(options.help());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --colour           | Unknown option: --colour (see --help)
        data               | Unknown option: data (see --help)
        --port             | Option --port needs a value (see --help)
        --port --demo      | Option --port needs a value (see --help)
        --port http        | Option --port needs a number from 1 to 65535, not http
        --port 65536       | Option --port needs a number from 1 to 65535, not 65536
        --port 0           | Option --port needs a number from 1 to 65535, not 0
        --demo --reset-administrator gromov | Option --reset-administrator does not go with --demo (see --help)
        --proxy beef       | Option --proxy needs an IP address, not beef
        --demo=yes         | Option --demo takes no value (see --help)
        --db mysql://host  | Option --db needs an address that begins with jdbc:postgresql: (see --help)
        """)
    void aWrongCommandLineIsToldInOneLine(String line, String problem) {
        StartProblem refusal = assertThrows(StartProblem.class, () -> Options.parse(line.split(" ")));
        assertEquals(problem, refusal.getMessage());
    }
}
