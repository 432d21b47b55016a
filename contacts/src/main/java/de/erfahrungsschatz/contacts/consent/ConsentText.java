package de.erfahrungsschatz.contacts.consent;

import de.erfahrungsschatz.contacts.ContactsRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a person agrees to, with all that Art. 13 and 14 DSGVO want the person to know.
///
/// @param version the name of its file without the ending, such as `2026-11`; a text that is changed needs another
/// @param text paragraphs with an empty line between them; one that begins with `# ` is a heading
public record ConsentText(String version, String text) {

    private static final String SHIPPED = "2026-11";
    private static final String ENDING = ".txt";

    /// A paragraph, or a heading.
    public record Paragraph(boolean heading, String text) {}

    /// The text that comes with the program.
    public static ConsentText shipped() {
        try (InputStream stream = ConsentText.class.getResourceAsStream(SHIPPED + ENDING)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + SHIPPED + ENDING);
            }
            return new ConsentText(SHIPPED, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped text", e);
        }
    }

    /// The newest text of a folder: that whose name comes last.
    ///
    /// @throws ContactsRefusedException when there is none
    public static ConsentText newest(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path newest = files.filter(file -> file.getFileName().toString().endsWith(ENDING)).max(Path::compareTo)
                    .orElseThrow(() -> new IOException("no file"));
            String name = newest.getFileName().toString();
            return new ConsentText(name.substring(0, name.length() - ENDING.length()), Files.readString(newest));
        } catch (IOException e) {
            throw new ContactsRefusedException("Im Ordner " + folder + " wird der Text der Einwilligung gesucht, eine "
                    + "Datei wie 2026-11.txt in UTF-8: Sie fehlt oder ist nicht lesbar.", e);
        }
    }

    /// Its paragraphs and headings.
    public List<Paragraph> paragraphs() {
        return Arrays.stream(text.replace("\r\n", "\n").strip().split("\n\\s*\n")).map(String::strip)
                .map(part -> part.startsWith("# ") ? new Paragraph(true, part.substring(2))
                        : new Paragraph(false, part))
                .toList();
    }
}
