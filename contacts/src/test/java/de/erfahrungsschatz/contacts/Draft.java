package de.erfahrungsschatz.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Contacts of invented people.
final class Draft {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Draft() {}

    /// A contact that holds on [#TODAY], with everything in it.
    static Contact of(String name, Reach reach, Basis basis) {
        return new Contact(name + "--rabenstedt", name, "0999 1234-" + name.length(), name + "@stadt.example",
                "Amt für Proben", "proben-" + name + "@stadt.example", "Austausch der Städte", basis, reach,
                TODAY.plusYears(1), TODAY.minusDays(3), "geschaeftsstelle");
    }

    static Basis consent() {
        return new Basis.Consent(TODAY.minusDays(10), "2026-01");
    }

    /// Contacts of any kind, for random days around [#TODAY]; each value occurs in one of them alone.
    static List<Contact> random(Random random, int count) {
        return IntStream.range(0, count).mapToObj(number -> {
            String word = "q" + Long.toString(random.nextLong(1L << 40, 1L << 44), 36);
            LocalDate expires = TODAY.plusDays(random.nextInt(-200, 200));
            return new Contact("person-" + number + "--stadt", "Person " + word, maybe(random, "tel" + word),
                    maybe(random, "mail" + word + "@p.example"), maybe(random, "Amt" + word),
                    maybe(random, "box" + word + "@s.example"), "Zweck" + word, basis(random, word),
                    switch (random.nextInt(3)) {
                        case 0 -> Reach.PUBLIC;
                        case 1 -> Reach.NETWORK;
                        default -> Reach.MEDIATED;
                    }, expires, TODAY, "who" + word);
        }).toList();
    }

    private static Basis basis(Random random, String word) {
        LocalDate since = TODAY.plusDays(random.nextInt(-300, 60));
        return switch (random.nextInt(3)) {
            case 0 -> new Basis.Consent(since, "text" + word);
            case 1 -> new Basis.OtherBasis("grund" + word, since);
            default -> new Basis.None();
        };
    }

    private static @Nullable String maybe(Random random, String value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
