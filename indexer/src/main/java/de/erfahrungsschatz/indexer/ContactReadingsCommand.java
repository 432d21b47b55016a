package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Reading;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contact readings`: lists who of the office has read whose contact, when and why; never what stood there.
@Command(name = "readings", description = "Nennt, wer von der Geschäftsstelle wann wessen Kontakt gelesen hat und wozu; nie, was dort stand.", mixinStandardHelpOptions = true)
final class ContactReadingsCommand implements Callable<Integer> {

    @Option(names = "--since", paramLabel = "TAG", description = "Nur ab diesem Tag, etwa 2026-06-30.")
    private @Nullable LocalDate since;

    @Option(names = "--json", description = "Gibt JSON aus.")
    private boolean json;

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        List<Reading> readings = data.open().readings().stream().filter(this::isWanted).toList();
        if (json) {
            output.println(PersonJson.ofReadings(readings));
        } else {
            list(readings);
        }
        return ExitCode.OK;
    }

    private boolean isWanted(Reading reading) {
        Instant first = since == null ? Instant.MIN : since.atStartOfDay(Setup.CLOCK.getZone()).toInstant();
        return !reading.when().isBefore(first);
    }

    private void list(List<Reading> readings) {
        PrintWriter out = output.out();
        readings.forEach(reading -> out.println(Visible.of(ContactLines.reading(reading))));
        out.println(readings.isEmpty() ? "Kein Kontakt wurde gelesen." : "Gelesen: " + readings.size() + ".");
        out.flush();
    }
}
