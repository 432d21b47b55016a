package de.erfahrungsschatz.corpus.vocabulary;

import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Reads the vocabularies: those that are shipped, with a network's own files laid over them.
///
/// A network's entry of a known id replaces only the keys it writes; one of a new id is added. Undermost in the cities lie all
/// German municipalities; a district that a network names becomes a narrower concept of its city.
public final class VocabularyReader {

    private static final String SHIPPED = "vocabularies/";

    private final List<Problem> problems = new ArrayList<>();

    private VocabularyReader() {}

    /// All vocabularies.
    ///
    /// @param networkFolder holds any of `cities.yaml`, `topics.yaml`, `formats.yaml`, `kinds.yaml`, `groups.yaml`, `roles.yaml`,
    ///        `offices.yaml`; other files there are left alone; null for the shipped vocabularies alone
    /// @throws InvalidYamlException with everything that is wrong in all files
    /// @throws UncheckedIOException when a file cannot be read
    public static Vocabularies read(@Nullable Path networkFolder) throws InvalidYamlException {
        VocabularyReader reader = new VocabularyReader();
        if (networkFolder != null) {
            reader.checkFileNames(networkFolder);
        }
        List<Vocabulary> vocabularies = new ArrayList<>();
        for (VocabularyName name : VocabularyName.values()) {
            vocabularies.add(reader.vocabulary(name, networkFolder));
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidYamlException(reader.problems);
        }
        return new Vocabularies(vocabularies);
    }

    /// The files of a network's folder that are read where they are there.
    public static List<Path> files(Path networkFolder) {
        return Arrays.stream(VocabularyName.values()).map(name -> networkFolder.resolve(fileName(name))).toList();
    }

    /// Whether the label is one of the shipped files.
    static boolean shipped(Label label) {
        return label.place().file().startsWith(SHIPPED);
    }

    private Vocabulary vocabulary(VocabularyName name, @Nullable Path networkFolder) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        undermost(name).forEach(entry -> entries.put(entry.id(), entry));
        List<Entry> own = networkFolder == null ? List.of() : own(name, networkFolder.resolve(fileName(name)));
        if (name == VocabularyName.CITIES) {
            own.forEach(entry -> checkNewCity(entry, entries));
        }
        own.forEach(entry -> entries.merge(entry.id(), entry, (below, above) -> above.over(below)));
        List.copyOf(entries.values()).forEach(city -> addDistricts(city, entries));
        new VocabularyCheck(entries, problems).run();
        return new Vocabulary(name, entries.values().stream().map(Entry::concept).toList());
    }

    private List<Entry> undermost(VocabularyName name) {
        return name == VocabularyName.CITIES ? Gazetteer.entries() : shipped(name);
    }

    private List<Entry> shipped(VocabularyName name) {
        String resource = SHIPPED + fileName(name);
        try (InputStream stream = VocabularyReader.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new EntryReader(name, resource, problems).read(YamlReader.parse(yaml, resource));
        } catch (InvalidYamlException e) {
            problems.addAll(e.problems());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private List<Entry> own(VocabularyName name, Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            YamlNode root = YamlReader.read(file, file.toString());
            return new EntryReader(name, file.toString(), problems).read(root);
        } catch (InvalidYamlException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    /// A city under an id of its own that bears the name of a municipality would stand in the vocabulary twice.
    private void checkNewCity(Entry entry, Map<String, Entry> municipalities) {
        Label name = entry.prefLabel();
        if (name == null || municipalities.containsKey(entry.id())) {
            return;
        }
        List<String> ids = municipalities.values().stream().filter(town -> isCalled(name.key(), town)).map(Entry::id)
                .toList();
        if (!ids.isEmpty()) {
            problems.add(name.place().problem("\"" + name.text()
                    + "\" ist eine Gemeinde, die schon die Kennung " + String.join(" oder ", ids)
                    + " hat: Bitte diese schreiben."));
        }
    }

    private static boolean isCalled(String key, Entry town) {
        Label name = town.prefLabel();
        return name != null && name.key().equals(key);
    }

    private void addDistricts(Entry city, Map<String, Entry> entries) {
        List<Label> districts = city.districts() == null ? List.of() : city.districts();
        String cityName = city.prefLabel() == null ? city.id() : city.prefLabel().text();
        for (Label district : districts) {
            String slug = Slug.of(district.text());
            if (slug.isEmpty()) {
                problems.add(district.place().problem("\"" + district.text() + "\" ist kein Name eines Stadtteils."));
                continue;
            }
            Label name = new Label(district.text() + " (" + cityName + ")", district.place());
            Entry entry = Entry.named(name, city.id() + "-" + slug, List.of(), List.of(district),
                    new Label(city.id(), district.place()), null);
            Entry before = entries.putIfAbsent(entry.id(), entry);
            if (before != null) {
                problems.add(district.place().problem("Der Stadtteil \"" + district.text() + "\" bekäme die Kennung \""
                        + entry.id() + "\", und die steht schon in " + before.place() + "."));
            }
        }
    }

    /// A file that was meant to be read but is not, for its name is misspelt, is a mistake nobody would notice.
    private void checkFileNames(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(folder.toString(), 0, "Diesen Ordner gibt es nicht."));
            return;
        }
        List<String> known = Arrays.stream(VocabularyName.values()).map(VocabularyReader::fileName).toList();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .forEach(file -> misspelt(file, known).ifPresent(problems::add));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Optional<Problem> misspelt(Path file, Collection<String> known) {
        String name = String.valueOf(file.getFileName());
        return known.contains(name) ? Optional.empty()
                : Spelling.nearest(name, known).map(nearest -> new Problem(file.toString(), 0,
                        "Aus einer Datei dieses Namens wird kein Vokabular gelesen. Ist \"" + nearest + "\" gemeint?"));
    }

    private static String fileName(VocabularyName name) {
        return name.label() + ".yaml";
    }
}
