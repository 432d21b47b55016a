package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A browser before the sample corpus as the office and a member see it, where the contact of somebody is held, who has been asked for
/// consent, and where queries are counted.
///
/// @param consent the path of the one-time link
record RestrictedVisit(Chromium chromium, RunningServer office, RunningServer members,
        String consent) implements AutoCloseable {

    static final String PERSON = "marek-sobotta--aldenrath";

    private static final Pattern LINK = Pattern.compile("/einwilligung/\\S+");

    /// @param place an empty folder for all that it needs
    static RestrictedVisit open(Path place) throws IOException {
        Path data = copy(SampleCorpus.DATA, place.resolve("data"));
        Files.writeString(Files.createDirectories(data.resolve("config")).resolve("indexer.yaml"),
                "vocabularies: " + Repository.SAMPLE_SETTINGS.resolveSibling("vocabularies").toAbsolutePath() + "\n");
        run("contact", "import", list(place).toString(), "--data", data.toString());
        Path indexer = Files.writeString(place.resolve("indexer.yaml"), "baseUrl: http://netz.example\n");
        Matcher link = LINK.matcher(run("contact", "invite", PERSON, "--print", "--data", data.toString(), "--config",
                indexer.toString()));
        assertThat(link.find()).isTrue();
        Files.createDirectories(place.resolve("eingang"));
        countQueries(Files.createDirectories(place.resolve("anfragen")));
        String more = "office: {program: " + InstalledCommand.in(place) + ", inbox: eingang}\nqueries: anfragen\n";
        return new RestrictedVisit(Chromium.open(), RunningServer.forOffice(data, settings(place, more)),
                RunningServer.forMembers(data, settings(place, "")), link.group());
    }

    Reader reader(RestrictedPage page, Browser.NewContextOptions options) {
        return new Reader(chromium, page.server(this), options);
    }

    private static String run(String... arguments) {
        Program program = Program.run(Repository.INDEXER, arguments);
        assertThat(program.awaitEnd()).as(program.output()).isZero();
        return program.output();
    }

    private static Path list(Path place) throws IOException {
        return Files.writeString(place.resolve("kontakte.csv"), """
                kennung;name;telefon;email;amt;sichtbarkeit;grundlage;grundlage_text;grundlage_seit
                PERSON;Marek Sobotta;0999 12345;marek.sobotta@aldenrath.example;Stabsstelle;vermittelt;einwilligung;1;2026-11-01
                """.replace("PERSON", PERSON));
    }

    /// What a server before this one was asked.
    private static void countQueries(Path folder) throws IOException {
        String month = YearMonth.now(Clock.systemUTC()).toString();
        Files.writeString(folder.resolve("anderer.tsv"), Stream.of("bürgerrat\t41\t0", "hochwasser\t17\t0",
                "spielplatz\t9\t9", "wohnen\t12\t0").map(line -> month + "\t" + line + "\n")
                .reduce("", String::concat));
    }

    /// Settings with contacts and mail.
    private static Path settings(Path place, String more) throws IOException {
        return Files.writeString(Files.createTempFile(place, "search-api", ".yaml"), """
                baseUrl: http://127.0.0.1
                contact: {office: geschaeftsstelle@netz.example, private: data/private}
                mail: {host: 127.0.0.1, port: 9, security: none, sender: wissen@netz.example}
                """ + more);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    @Override
    public void close() {
        members.close();
        office.close();
        chromium.close();
    }
}
