package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.Facet;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {

    /// A text asked for by its whole key.
    private static final Pattern WHOLE = Pattern.compile("\\btext\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    /// A text out of a family, such as `"role." + role`.
    private static final Pattern FAMILY = Pattern.compile("\\b(?:text|find)\\(\\s*\"([a-z-]+\\.)\"\\s*\\+");

    private final Texts texts = Texts.german();

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
        Set<String> keys = new TreeSet<>(Set.of("language"));
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
            case "facet." -> prefixed(family, Facet.labels());
            case "sort.", "order." -> prefixed(family, Sort.labels());
            case "status." -> prefixed(family, Status.labels());
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
            case "failure." ->
                Stream.of("invalid", "document", "400", "404", "405", "414", "421", "500", "503", "other")
                        .flatMap(kind -> Stream.of(family + kind + ".title", family + kind + ".detail")).toList();
            case "notice." ->
                Stream.of("kept", "sent", "too-many", "undelivered", "gone", "foreign", "answered", "over")
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
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java/de/erfahrungsschatz/api/page"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
