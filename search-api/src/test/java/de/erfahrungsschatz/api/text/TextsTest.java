package de.erfahrungsschatz.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.request.Detail;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {

    private static final Path JAVA = Path.of("src/main/java/de/erfahrungsschatz/api");
    /// A text asked for by its whole key.
    private static final Pattern WHOLE = Pattern.compile("\\b(?:text|spaced)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    /// A text out of a family, such as `"role." + role`.
    private static final Pattern FAMILY = Pattern.compile("\\b(?:text|find)\\(\\s*\"([a-z-]+\\.)\"\\s*\\+");

    private final Texts texts = Texts.in(Language.GERMAN);

    @Test
    void every_text_that_is_asked_for_exists() throws IOException {
        Set<String> asked = new TreeSet<>(askedByName());
        askedFamilies().forEach(family -> asked.addAll(members(family)));
        assertThat(texts.keys()).containsAll(asked);
    }

    @Test
    void every_text_is_asked_for() throws IOException {
        Set<String> asked = new TreeSet<>(askedByName());
        Set<String> families = askedFamilies();
        families.forEach(family -> asked.addAll(members(family)));
        // The names of file types are an open family: other types are shown as they are.
        assertThat(texts.keys()).filteredOn(key -> !(key.startsWith("type.") && families.contains("type.")))
                .isSubsetOf(asked);
    }

    @Test
    void every_language_has_the_same_texts_with_the_same_places_to_fill() {
        Texts english = Texts.in(Language.ENGLISH);
        assertThat(english.keys()).isEqualTo(texts.keys());
        assertThat(texts.keys()).allSatisfy(key -> assertThat(places(english, key)).isEqualTo(places(texts, key)));
    }

    /// Which of the values given a text shows.
    private static Set<Integer> places(Texts texts, String key) {
        Object[] values = Stream.of(1_001, 1_003, 1_005, 1_007).toArray();
        String shown = key.equals("locale") ? "" : texts.text(key, values).replaceAll("[.,](?=\\d{3})", "");
        return Stream.of(0, 1, 2, 3).filter(place -> shown.contains(String.valueOf(values[place])))
                .collect(Collectors.toSet());
    }

    @Test
    void english_writes_numbers_and_dates_its_own_way() {
        Texts english = Texts.in(Language.ENGLISH);
        assertThat(english.text("count.documents", 1_200)).isEqualTo("1,200 documents");
        assertThat(english.date("2014-05-21")).isEqualTo("21 May 2014");
    }

    @Test
    void a_text_that_does_not_exist_is_refused_by_name() {
        assertThatThrownBy(() -> texts.text("no.such")).hasMessageContaining("no.such");
        assertThat(texts.find("no.such")).isEmpty();
    }

    @Test
    void numbers_are_written_as_germans_write_them() {
        assertThat(texts.number(12_345)).isEqualTo("12.345");
        assertThat(texts.text("count.documents", 0)).isEqualTo("Kein Dokument");
        assertThat(texts.text("count.documents", 1)).isEqualTo("1 Dokument");
        assertThat(texts.text("count.documents", 1_200)).isEqualTo("1.200 Dokumente");
    }

    @Test
    void dates_are_no_more_precise_than_known() {
        assertThat(texts.date("2014-05-21")).isEqualTo("21. Mai 2014");
        assertThat(texts.date("2014-03-01")).isEqualTo("1. März 2014");
        assertThat(texts.date("2014-12")).isEqualTo("Dezember 2014");
        assertThat(texts.date("2014")).isEqualTo("2014");
    }

    @Test
    void what_people_typed_is_never_taken_for_a_pattern() {
        assertThat(texts.text("heading.search", 2, "{0} 'n' {1,choice,0#x}"))
                .isEqualTo("2 Dokumente zu „{0} 'n' {1,choice,0#x}“");
    }

    private static Set<String> askedByName() throws IOException {
        Set<String> keys = new TreeSet<>(Set.of("locale"));
        for (String source : sources()) {
            WHOLE.matcher(source).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    private static Set<String> askedFamilies() throws IOException {
        Set<String> families = new TreeSet<>();
        for (String source : sources()) {
            FAMILY.matcher(source).results().forEach(match -> families.add(match.group(1)));
        }
        return families;
    }

    private static List<String> members(String family) {
        return switch (family) {
            case "facet." -> prefixed(family, Stream.concat(Facet.labels().stream(), Stream.of("person")).toList());
            case "sort.", "order." -> prefixed(family, Sort.labels());
            case "view." -> prefixed(family, Detail.labels());
            case "status.", "progress." -> prefixed(family, Status.labels());
            case "visibility." -> prefixed(family,
                    List.of(Visibility.MEMBERS.label(), Visibility.OFFICE.label()));
            case "role.", "proof." ->
                prefixed(family, Arrays.stream(Person.Role.values()).map(TextsTest::lower).toList());
            case "affiliation." -> prefixed(family, List.of("staff", "external"));
            case "attendance." ->
                prefixed(family, Arrays.stream(Person.Attendance.values()).map(TextsTest::lower).toList());
            case "origin." -> prefixed(family,
                    Arrays.stream(Provenance.Origin.values()).map(TextsTest::lower).toList());
            case "fact." ->
                prefixed(family, List.of("title", "kind", "city", "date", "topic", "format", "group", "state",
                        "valid-until"));
            case "column." -> prefixed(family, List.of("title", "kind", "cities", "date", "topics", "place", "passage",
                    "page", "address"));
            case "failure." ->
                Stream.of("invalid", "document", "400", "404", "405", "414", "416", "421", "500", "503", "other")
                        .flatMap(kind -> Stream.of(family + kind + ".title", family + kind + ".detail")).toList();
            case "parameter." ->
                prefixed(family, Arrays.stream(ParameterProblem.Kind.values()).map(TextsTest::lower).toList());
            case "office." -> prefixed(family, List.of("report", "review", "candidates", "queries", "upload"));
            case "office-said." -> prefixed(family,
                    List.of("written", "incomplete", "no-inbox", "no-queries", "no-file", "taken", "known",
                            "nameless"));
            case "outcome." ->
                prefixed(family, List.of("read", "read_partly", "empty", "unreadable", "refused", "withheld",
                        "duplicate", "left_out", "removed", "unread", "run"));
            case "visibility-choice." -> prefixed(family, List.of("public", "members", "office"));
            case "translation." -> prefixed(family, Arrays.stream(Language.values()).map(Language::tag).toList());
            case "share." -> prefixed(family, Arrays.stream(Means.Typed.values())
                    .filter(means -> means != Means.Typed.LETTERS).map(TextsTest::lower).toList());
            case "part." -> prefixed(family, Arrays.stream(Share.Part.values()).map(TextsTest::lower).toList());
            case "notice." ->
                Stream.of("kept", "sent", "too-many", "undelivered", "gone", "foreign", "agreed", "withdrawn",
                        "objected", "over")
                        .flatMap(kind -> Stream.of(family + kind + ".title", family + kind + ".detail")).toList();
            case "field.", "mistake." -> prefixed(family, List.of("name", "email", "text"));
            case "reach." -> prefixed(family, List.of("public", "network", "mediated"));
            case "decision." -> prefixed(family, List.of("agree", "withdraw", "object"));
            case "consent-mistake." -> prefixed(family,
                    List.of("decision", "name", "phone", "email", "office", "reach"));
            case "type." -> List.of();
            default -> throw new AssertionError("Which texts does the family " + family + " have?");
        };
    }

    private static List<String> prefixed(String family, List<String> names) {
        return names.stream().map(name -> family + name).toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        sources.add(Files.readString(JAVA.resolve("request/ParameterProblem.java")));
        for (Path folder : List.of(Path.of("src/main/jte"), JAVA.resolve("page"), JAVA.resolve("answer"),
                JAVA.resolve("export"),
                JAVA.resolve("text"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
