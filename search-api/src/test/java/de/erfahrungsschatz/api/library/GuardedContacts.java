package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Contacts of every kind, each value of which occurs once. Remembers which of the values the public must not read; that is said here a
/// second time, so that a mistake of the product is not repeated.
final class GuardedContacts {

    private final Random random;
    private final LocalDate today;
    private final Set<String> shown;
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    /// @param shown the ids of those who are shown to the public at all
    GuardedContacts(Random random, LocalDate today, Set<String> shown) {
        this.random = random;
        this.today = today;
        this.shown = shown;
    }

    /// A contact for each of these ids.
    List<Contact> of(List<String> people) {
        return people.stream().map(this::contact).toList();
    }

    Set<String> words() {
        return words;
    }

    Set<String> numbers() {
        return numbers;
    }

    private Contact contact(String person) {
        Invented invented = new Invented(random);
        String digits = invented.digits();
        String mail = invented.word() + "@stadt.example";
        String office = "Amt " + invented.word();
        String mailbox = invented.word() + "@amt.example";
        Basis basis = basis(invented);
        Reach reach = List.of(Reach.values()).get(random.nextInt(3));
        LocalDate expires = random.nextInt(4) == 0 ? today.minusDays(1 + random.nextInt(90)) : GuardedNetwork.LATER;
        String purpose = "Zweck " + invented.word();
        String confirmedBy = "konto-" + invented.word();
        boolean open = shown.contains(person) && reach == Reach.PUBLIC && !expires.isBefore(today);
        if (!open) {
            words.addAll(List.of(office, mailbox));
        }
        if (!open || basis instanceof Basis.None) {
            words.add(mail);
            numbers.add(digits);
        }
        words.addAll(Arrays.asList(purpose, confirmedBy));
        return new Contact(person, "Name " + person, "0" + digits, mail, office, mailbox, purpose, basis, reach,
                expires,
                today, confirmedBy);
    }

    private Basis basis(Invented invented) {
        LocalDate since = today.minusDays(30);
        String text = invented.word();
        words.add(text);
        return switch (random.nextInt(3)) {
            case 0 -> new Basis.Consent(since, text);
            case 1 -> new Basis.OtherBasis(text, since);
            default -> new Basis.None();
        };
    }
}
