package de.erfahrungsschatz.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.consent.ConsentText;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the office reads about contacts is what the program does.
class DocumentationTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_table_says_who_sees_what() throws IOException {
        List<List<String>> rows = rows(Files.readString(DOCS.resolve("kontakte.md")));

        assertThat(rows).hasSize(7);
        for (List<String> row : rows) {
            for (Viewer viewer : Viewer.values()) {
                assertThat(name(Shown.of(contact(row.getFirst()), viewer, Draft.TODAY))).as(row + " " + viewer)
                        .isEqualTo(row.get(switch (viewer) {
                            case PUBLIC -> 1;
                            case MEMBER -> 2;
                            case OFFICE -> 3;
                        }));
            }
        }
    }

    @Test
    void the_template_is_the_text_that_people_are_shown() throws IOException {
        String template = Files.readString(DOCS.resolve("einwilligung.md"));

        assertThat(template).contains(ConsentText.shipped().version());
        assertThat(ConsentText.shipped().paragraphs()).allSatisfy(
                paragraph -> assertThat(template).contains((paragraph.heading() ? "## " : "") + paragraph.text()));
    }

    private static List<List<String>> rows(String page) {
        return page.lines().dropWhile(line -> !line.startsWith("| Kontakt |")).skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static Contact contact(String kind) {
        Reach reach = kind.startsWith("öffentlich") ? Reach.PUBLIC
                : kind.startsWith("netzwerk") ? Reach.NETWORK : Reach.MEDIATED;
        Contact contact = Draft.of("anna", kind.equals("abgelaufen") ? Reach.PUBLIC : reach,
                kind.contains("ohne Grundlage") ? new Basis.None() : Draft.consent());
        return kind.equals("abgelaufen")
                ? new Contact(contact.personId(), contact.name(), contact.phone(), contact.email(), contact.office(),
                        contact.mailbox(), contact.purpose(), contact.basis(), contact.reach(),
                        Draft.TODAY.minusDays(1), contact.confirmed(), contact.confirmedBy())
                : contact;
    }

    private static String name(Shown shown) {
        return switch (shown) {
            case Shown.Direct _ -> "Kontakt";
            case Shown.Mailbox _ -> "Funktionspostfach";
            case Shown.Mediated() -> "vermittelt";
            case Shown.NetworkOffice() -> "Geschäftsstelle";
        };
    }
}
