package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.corpus.yaml.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a file with contacts holds.
///
/// @param contacts those that are right, at most one for each id
/// @param problems what is wrong with the others, and where
public record ContactList(List<Contact> contacts, List<Problem> problems) {

    /// An entry and the line on which it begins, from 1.
    record Placed(int line, Entry entry) {}

    public ContactList {
        contacts = List.copyOf(contacts);
        problems = List.copyOf(problems);
    }

    /// Reads a file: cards when its name ends with `.vcf`, otherwise a table.
    ///
    /// @param today for what is not said
    /// @param importer who brings it
    /// @throws java.io.UncheckedIOException when it cannot be read
    public static ContactList read(Path file, LocalDate today, String importer) {
        List<Problem> problems = new ArrayList<>();
        String text = text(file);
        List<Placed> entries = file.toString().toLowerCase(Locale.ROOT).endsWith(".vcf")
                ? ContactCards.read(text)
                : ContactTable.read(text, file.toString(), problems);
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (Placed placed : entries) {
            try {
                Contact contact = placed.entry().contact(today, importer);
                if (contacts.putIfAbsent(contact.personId(), contact) != null) {
                    problems.add(new Problem(file.toString(), placed.line(), "Die Person " + contact.personId()
                            + " steht schon weiter oben: einen der beiden Einträge entfernen."));
                }
            } catch (Entry.MistakenException e) {
                problems.add(new Problem(file.toString(), placed.line(), String.valueOf(e.getMessage())));
            }
        }
        return new ContactList(List.copyOf(contacts.values()), problems);
    }

    /// In UTF-8, or else as German spreadsheets save it.
    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = decode(bytes);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException("Die Datei " + file + " lässt sich nicht lesen", e);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
