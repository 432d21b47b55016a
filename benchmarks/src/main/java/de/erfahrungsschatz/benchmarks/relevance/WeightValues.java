package de.erfahrungsschatz.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What counts how much in the ranking of the product, as its file `weights.properties` says.
///
/// @param lines of the file: comments, and one weight each
record WeightValues(List<String> lines) {

    /// Where the engine looks for the file, below the first folder of the class path that has it.
    private static final Path PLACE = Path.of("de/erfahrungsschatz/engine/lucene/weights.properties");
    private static final Pattern WEIGHT = Pattern.compile("([\\w-]+) *= *(\\S+)");

    WeightValues {
        lines = List.copyOf(lines);
    }

    /// The values below a folder that is, or becomes, part of a class path.
    ///
    /// @throws UncheckedIOException when they cannot be read
    static WeightValues read(Path root) {
        try {
            return new WeightValues(Files.readAllLines(root.resolve(PLACE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + root.resolve(PLACE), e);
        }
    }

    /// Puts them where [#read] finds them.
    ///
    /// @throws UncheckedIOException when they cannot be written
    void write(Path root) {
        Path file = root.resolve(PLACE);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /// The weights there are, in the order of the file.
    List<String> names() {
        return lines.stream().map(WEIGHT::matcher).filter(Matcher::matches).map(line -> line.group(1)).toList();
    }

    /// @throws IllegalArgumentException when there is no such weight, or it is no number
    BigDecimal value(String name) {
        return lines.stream().map(line -> value(line, name)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no weight " + name + ", but " + String.join(", ", names()) + "."));
    }

    /// The same, but for one weight. One that is not there is not added.
    WeightValues with(String name, BigDecimal value) {
        return new WeightValues(lines.stream()
                .map(line -> value(line, name).isPresent() ? name + " = " + value.toPlainString() : line).toList());
    }

    private static Optional<BigDecimal> value(String line, String name) {
        return Optional.of(WEIGHT.matcher(line)).filter(weight -> weight.matches() && weight.group(1).equals(name))
                .map(weight -> new BigDecimal(weight.group(2)));
    }
}
