package de.erfahrungsschatz.api.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryFileTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writes_what_may_be_told_by_month_and_letters_and_reads_it_again() throws IOException {
        QueryFile file = new QueryFile(folder.resolve("public.tsv"));
        AskedQuery old = new AskedQuery(MAY.minusMonths(1), "zu alt", 5, 0);
        AskedQuery traffic = new AskedQuery(MAY, "verkehr", 500, 6);
        file.write(List.of(old, traffic, new AskedQuery(MAY, "deich", 5, 4), new AskedQuery(MAY, "wohnen", 4, 4)));

        assertThat(folder.resolve("public.tsv")).content().isEqualTo(
                "2026-05\tdeich\t5\t0\n2026-05\tverkehr\t500\t6\n2026-04\tzu alt\t5\t0\n");
        assertThat(file.read()).containsExactly(new AskedQuery(MAY, "deich", 5, 0), traffic, old);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".next"));
    }

    @Test
    void is_empty_where_there_is_no_file_and_passes_over_what_is_no_line_of_it() throws IOException {
        QueryFile file = new QueryFile(folder.resolve("public.tsv"));
        assertThat(file.read()).isEmpty();

        Files.writeString(folder.resolve("public.tsv"),
                "Kopf\n2026-13\tx\t9\t9\n2026-05\ty\tviele\t0\n2026-05\tz\t4\t0\n2026-05\tdeich\t9\t3\n\n");
        assertThat(file.read()).containsExactly(new AskedQuery(MAY, "deich", 9, 0));
    }
}
