package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Survey;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Prints what was measured.
///
/// @param out where to
record Results(PrintStream out) {

    private static final double BYTES_OF_A_MEGABYTE = 1e6;
    private static final String ALL = "all";

    /// What was read.
    void corpus(Survey survey) {
        out.printf(Locale.ROOT, "%,d passages in %,d documents, %.1f MB of text%n", survey.passages(),
                survey.documents(),
                survey.textBytes() / BYTES_OF_A_MEGABYTE);
    }

    /// What the indexes cost.
    void indexes(List<IndexCost> costs, Survey survey) {
        out.printf(Locale.ROOT, "%n%-20s %10s %12s %10s %10s%n", "index", "seconds", "passages/s", "MB", "times text");
        costs.forEach(
                cost -> out.printf(Locale.ROOT, "%-20s %10.1f %,12.0f %10.1f %10.2f%n", cost.name(), cost.seconds(),
                        survey.passages() / cost.seconds(), cost.bytes() / BYTES_OF_A_MEGABYTE,
                        cost.bytes() / (double) survey.textBytes()));
    }

    /// How many questions are asked.
    ///
    /// @param unknown how many are left out because they ask for values that no document has
    void questions(int asked, int unknown) {
        out.printf(Locale.ROOT, "%n%,d questions; %,d left out that ask for values that no document has%n", asked,
                unknown);
    }

    /// How fast each entrant answered each class and all together, and the ratios of questions per second.
    void laps(Laps laps) {
        out.printf(Locale.ROOT, "%n%-7s  %-26s  %-26s  %-26s  %8s  %8s%n", "", Entrant.PRODUCT, Entrant.OVER_HTTP,
                Entrant.LUCENE,
                "product", "HTTP");
        String heads = String.format(Locale.ROOT, "  %8s %8s %8s", "per s", "p50 ms", "p99 ms");
        out.printf(Locale.ROOT, "%-7s%s%s%s  %8s  %8s%n", "class", heads, heads, heads, "/Lucene", "/product");
        laps.classes().forEach(type -> line(type, entrant -> laps.of(type, entrant)));
        line(ALL, laps::of);
    }

    private void line(String type, Function<String, Figures> figures) {
        Figures product = figures.apply(Entrant.PRODUCT);
        Figures http = figures.apply(Entrant.OVER_HTTP);
        Figures lucene = figures.apply(Entrant.LUCENE);
        out.printf(Locale.ROOT, "%-7s", type);
        List.of(product, http, lucene).forEach(
                one -> out.printf(Locale.ROOT, "  %,8.0f %8.2f %8.2f", one.perSecond(), one.median(), one.slow()));
        out.printf(Locale.ROOT, "  %8.2f  %8.2f%n", product.perSecond() / lucene.perSecond(),
                http.perSecond() / product.perSecond());
    }
}
