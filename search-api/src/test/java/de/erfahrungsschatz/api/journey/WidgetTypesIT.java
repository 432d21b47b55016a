package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The types that the widget's comments name are right, says the compiler of TypeScript.
class WidgetTypesIT {

    private static final Path SCRIPT = Path.of("src/main/resources/widget/erfahrungsschatz-suche.js").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 180;

    @BeforeAll
    static void needs_the_compiler() throws Exception {
        boolean there;
        try {
            there = compiler("--version").exit() == 0;
        } catch (IOException _) {
            there = false;
        }
        assumeTrue(there, "Skipped: the widget's types are checked with npm, which must be able to get typescript");
    }

    @Test
    void are_right() throws Exception {
        assertThat(check(SCRIPT)).isEqualTo(new Checked(0, ""));
    }

    @Test
    void the_check_notices_a_wrong_one(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.js"),
                Files.readString(SCRIPT).replace("this.#open(false);", "this.#open('no');"));

        Checked checked = check(broken);

        assertThat(checked.exit()).isNotZero();
        assertThat(checked.output()).contains("not assignable to parameter of type 'boolean'");
    }

    private static Checked check(Path script) throws Exception {
        return compiler("--noEmit", "--allowJs", "--checkJs", "--strict", "--noUnusedLocals", "--noUnusedParameters",
                "--target", "es2022", "--module", "es2022", "--lib", "es2022,dom,dom.iterable", script.toString());
    }

    private static Checked compiler(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("npm", "exec", "--yes", "--prefer-offline", "--package=typescript@5.9.3", "--", "tsc"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("tsc", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Checked(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
        } finally {
            Files.delete(output);
        }
    }

    /// What the compiler came to.
    ///
    /// @param exit 0 when nothing is wrong
    record Checked(int exit, String output) {}
}
