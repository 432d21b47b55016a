package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.consent.Answer;
import de.erfahrungsschatz.corpus.contact.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person fills in about the own contact.
///
/// @param decision `agree`, `withdraw` or `object`; anything else is nothing
/// @param reach as of [Reach#label]
public record ConsentForm(String decision, String name, String phone, String email, String office, String reach) {

    /// The longest value of a field, in UTF-16 units.
    public static final int LONGEST = 120;

    private static final Pattern PHONE = Pattern.compile("[+(\\d][\\d ()/.-]{2,40}");

    /// The parts of the form that may be filled in wrongly.
    public enum Field {
        DECISION,
        NAME,
        PHONE,
        EMAIL,
        OFFICE,
        REACH
    }

    /// The form as it is for a contact that is held. Nothing is decided in it beforehand, nor to whom the contact is given.
    public static ConsentForm of(Contact contact) {
        return new ConsentForm("", contact.name(), blank(contact.phone()), blank(contact.email()),
                blank(contact.office()), "");
    }

    /// What was sent; a field that was not is empty.
    public static ConsentForm of(Map<String, List<String>> sent) {
        return new ConsentForm(value(sent, "decision"), value(sent, "name"), value(sent, "phone"),
                value(sent, "email"), value(sent, "office"), value(sent, "reach"));
    }

    /// The fields that are wrong; when the person does not agree, what else is filled in does not matter.
    public List<Field> mistakes() {
        if (decision.equals("withdraw") || decision.equals("object")) {
            return List.of();
        }
        List<Field> mistakes = new ArrayList<>();
        note(mistakes, Field.DECISION, decision.equals("agree"));
        note(mistakes, Field.NAME, !name.isEmpty() && name.length() <= LONGEST);
        note(mistakes, Field.PHONE, phone.isEmpty() ? !email.isEmpty() : PHONE.matcher(phone).matches());
        note(mistakes, Field.EMAIL, email.isEmpty() || MailAddress.parse(email).isPresent());
        note(mistakes, Field.OFFICE, office.length() <= LONGEST);
        note(mistakes, Field.REACH, Reach.of(reach).isPresent());
        return mistakes;
    }

    /// What the person says; empty when anything is wrong.
    public Optional<Answer> answer() {
        if (!mistakes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (decision) {
            case "withdraw" -> new Answer.Withdrawn();
            case "object" -> new Answer.Objected();
            default -> new Answer.Agreed(name, filled(phone), filled(email), filled(office),
                    Reach.of(reach).orElseThrow());
        });
    }

    private static void note(List<Field> mistakes, Field field, boolean right) {
        if (!right) {
            mistakes.add(field);
        }
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String blank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String value(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst().strip().replaceAll("\\s+", " ");
    }
}
