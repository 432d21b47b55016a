package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.corpus.contact.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What somebody writes to a person through the network's office.
///
/// @param name of whoever writes
/// @param email where the answer goes
/// @param text what is asked
public record EnquiryForm(String name, String email, String text) {

    /// Nothing is filled in yet.
    public static final EnquiryForm EMPTY = new EnquiryForm("", "", "");
    /// The longest name, in UTF-16 units.
    public static final int LONGEST_NAME = 100;
    /// The longest text, in UTF-16 units.
    public static final int LONGEST_TEXT = 4_000;

    /// The fields of the form, each of which somebody may have filled in wrongly.
    public enum Field {
        NAME,
        EMAIL,
        TEXT
    }

    /// What was sent; a field that was not is empty.
    public static EnquiryForm of(Map<String, List<String>> sent) {
        return new EnquiryForm(value(sent, "name").replaceAll("\\s+", " "), value(sent, "email"),
                value(sent, "text").replace("\r\n", "\n"));
    }

    /// The fields that are wrong.
    public List<Field> mistakes() {
        List<Field> mistakes = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            mistakes.add(Field.NAME);
        }
        if (MailAddress.parse(email).isEmpty()) {
            mistakes.add(Field.EMAIL);
        }
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            mistakes.add(Field.TEXT);
        }
        return mistakes;
    }

    private static String value(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
