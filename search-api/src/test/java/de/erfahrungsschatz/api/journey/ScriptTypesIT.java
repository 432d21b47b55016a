package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The types that the comments of the scripts name are right, says the compiler of TypeScript.
class ScriptTypesIT {

    private static final Path RESOURCES = Path.of("src/main/resources").toAbsolutePath();

    @BeforeAll
    static void needs_the_compiler() {
        NpmProgram.TYPESCRIPT.assumeThere();
    }

    /// Every script that is served, as a path below the resources.
    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(file -> RESOURCES.relativize(file).toString()).filter(name -> name.endsWith(".js"))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void are_right(String script) {
        assertThat(check(RESOURCES.resolve(script))).isEqualTo(new NpmProgram.Ended(0, ""));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void the_check_notices_a_wrong_one(String script, @TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.js"),
                Files.readString(RESOURCES.resolve(script)) + "\ndocument.querySelector('a').href = 7;\n");

        NpmProgram.Ended checked = check(broken);

        assertThat(checked.exit()).isNotZero();
        assertThat(checked.output()).contains("possibly 'null'", "not assignable to type 'string'");
    }

    private static NpmProgram.Ended check(Path script) {
        return NpmProgram.TYPESCRIPT.run("--noEmit", "--allowJs", "--checkJs", "--strict", "--noUnusedLocals",
                "--noUnusedParameters", "--target", "es2022", "--module", "es2022", "--lib", "es2022,dom,dom.iterable",
                script.toString());
    }
}
