package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The settings of the search API.
///
/// @param site how the site presents itself; by default as "Erfahrungsschatz"
/// @param host the address to listen at; default 127.0.0.1, this machine alone
/// @param port 0 to 65535; default 8080; 0 takes any free one
/// @param questionsAtOnce how many questions to the index may run at once; default twice the number of processors
/// @param embedding which websites may show the small search page in a frame; default none
/// @param people what is done with the people whom documents name
/// @param withdrawals where it stands who has withdrawn; null for the usual place
/// @param office what the pages of the office work with; null where there are none
/// @param originals the folders in which the indexed files lie, for viewers who may open them; default none
/// @param queries the folder in which it stands what is searched for often; null where nothing is counted
public record ApiConfig(SiteSettings site, String host, int port, int questionsAtOnce, Embedding embedding,
        PeopleConfig people, @Nullable LedgerFolder withdrawals, @Nullable OfficeSettings office,
        List<Path> originals, @Nullable Path queries) {

    public ApiConfig {
        originals = List.copyOf(originals);
    }

    /// Settings without originals, counts of queries and pages of the office that leave in its usual place who has withdrawn.
    public ApiConfig(SiteSettings site, String host, int port, int questionsAtOnce, Embedding embedding,
            PeopleConfig people) {
        this(site, host, port, questionsAtOnce, embedding, people, null, null, List.of(), null);
    }

    /// The settings without a file.
    public static ApiConfig defaults() {
        return new ApiConfig(SiteSettings.DEFAULTS, "127.0.0.1", 8080,
                2 * Runtime.getRuntime().availableProcessors(), Embedding.NONE, PeopleConfig.DEFAULTS);
    }

    /// The settings of a file; what it does not say keeps its default.
    ///
    /// @throws InvalidYamlException when anything in it is wrong, with all problems at once
    public static ApiConfig read(Path file) throws InvalidYamlException {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = YamlFields.of(YamlReader.read(file, file.toString()), file.toString(), problems);
        ApiConfig defaults = defaults();
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        ApiConfig config = new ApiConfig(new SiteReader(fields, folder).read(),
                fields.text("host").orElse(defaults.host),
                number(fields, "port", 0, 65_535).orElse(defaults.port),
                number(fields, "questionsAtOnce", 1, 1_000).orElse(defaults.questionsAtOnce),
                embedding(fields, file.toString(), problems), new PeopleKeys(file, fields, problems).read(),
                fields.text("withdrawals").map(folder::resolve).map(Path::normalize).map(LedgerFolder::new)
                        .orElse(null),
                new OfficeKeys(file, fields, problems).read(), originals(fields, folder, file.toString(), problems),
                queries(fields, folder));
        if (config.people.contacts().mail() != null && config.site.base() == null) {
            fields.problem("mail", "Zu \"mail\" gehört \"baseUrl\": Mails enthalten Links auf diese Seiten.");
        }
        fields.rejectOthers();
        if (!problems.isEmpty()) {
            throw new InvalidYamlException(problems);
        }
        return config;
    }

    /// The same settings at another address.
    public ApiConfig at(String otherHost, int otherPort) {
        return new ApiConfig(site, otherHost, otherPort, questionsAtOnce, embedding, people, withdrawals,
                office, originals, queries);
    }

    private static Embedding embedding(YamlFields fields, String file, List<Problem> problems) {
        return fields.node("embedding").map(node -> {
            YamlFields inner = YamlFields.of(node, file, problems);
            List<String> ancestors = new ArrayList<>();
            for (YamlNode.Scalar ancestor : inner.texts("ancestors")) {
                Embedding.origin(ancestor.text()).ifPresentOrElse(ancestors::add, () -> problems.add(
                        new Problem(file, ancestor.line(), "\"" + ancestor.text()
                                + "\" geht nicht als ancestors. Erwartet"
                                + " werden Adressen wie https://www.example.org, klein geschrieben und ohne Pfad.")));
            }
            inner.rejectOthers();
            return new Embedding(ancestors);
        }).orElse(Embedding.NONE);
    }

    private static @Nullable Path queries(YamlFields fields, Path folder) {
        return fields.value("queries", text -> Optional.of(folder.resolve(text).normalize()).filter(Files::isDirectory),
                "ein Ordner, den es gibt").orElse(null);
    }

    private static List<Path> originals(YamlFields fields, Path folder, String file, List<Problem> problems) {
        List<Path> originals = new ArrayList<>();
        for (YamlNode.Scalar written : fields.texts("originals")) {
            Path original = folder.resolve(written.text()).normalize();
            originals.add(original);
            if (!Files.isDirectory(original)) {
                problems.add(new Problem(file, written.line(), "Den Ordner " + original
                        + " gibt es nicht: Gemeint sind Ordner mit Dokumenten, die indexiert wurden."));
            }
        }
        return originals;
    }

    private static Optional<Integer> number(YamlFields fields, String key, int least, int most) {
        return fields.value(key, text -> parse(text, least, most), "eine ganze Zahl von " + least + " bis " + most);
    }

    private static Optional<Integer> parse(String text, int least, int most) {
        return text.matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }
}
