package de.erfahrungsschatz.corpus.people;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.text.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// By what a person is known again in other documents: the name and the city; where no city is stated, the name and the organisation,
/// unless that is in every city. A name alone is known again nowhere.
///
/// @param name without degrees, as [Slug] writes it, so that `Mueller` is `Müller`
/// @param ground what the place is
/// @param place the city, organisation or document, as [Slug] writes it
public record PersonKey(String name, Ground ground, String place) {

    private static final String BETWEEN = "--";
    /// Parties and associations that are in every city: namesakes in one of them may be anybody.
    private static final Set<String> NATIONWIDE = Set.of("spd", "cdu", "csu", "fdp", "gruene", "gruenen", "linke",
            "linken",
            "afd", "bsw", "waehler", "awo", "arbeiterwohlfahrt", "caritas", "caritasverband", "diakonie", "drk", "vdk",
            "dgb",
            "verdi", "nabu", "bund", "adfc", "ihk", "fraktion");

    /// What is taken for proof that a name is the same person's.
    public enum Ground {
        CITY,
        ORGANISATION,
        /// Nothing: the person is known in one document alone.
        DOCUMENT
    }

    /// The key of a person.
    ///
    /// @param document who names the person
    /// @param cities the ids of those that the document is about, as wholes and not by their districts: the only one is the person's,
    ///        unless more is said of the person, or he or she is only named in it or came as a guest
    public static PersonKey of(Person person, DocumentId document, List<String> cities) {
        PlainName plain = PlainName.of(person.name());
        String name = name(plain);
        if (plain.isBare()) {
            return new PersonKey(name, Ground.DOCUMENT, document.value());
        }
        Optional<String> city = city(person);
        if (city.isPresent()) {
            return new PersonKey(name, Ground.CITY, city.get());
        }
        Optional<String> organisation = organisation(person).filter(PersonKey::tells);
        if (organisation.isPresent()) {
            return new PersonKey(name, Ground.ORGANISATION, organisation.get());
        }
        return cities.size() == 1 && belongs(person.role()) ? new PersonKey(name, Ground.CITY, cities.getFirst())
                : new PersonKey(name, Ground.DOCUMENT, document.value());
    }

    /// The key of whoever has that name and works for that city; empty when that is not enough to know anybody by.
    public static Optional<PersonKey> of(String name, String city) {
        PlainName plain = PlainName.of(name);
        return plain.isBare() ? Optional.empty()
                : slug(city).map(place -> new PersonKey(name(plain), Ground.CITY, place));
    }

    /// The organisation that a document states, as [Slug] writes it; empty when it states none.
    public static Optional<String> organisation(Person person) {
        return slug(person.organisation());
    }

    private static boolean belongs(Person.Role role) {
        return switch (role) {
            case INTERVIEWEE, SPEAKER, AUTHOR, RESPONSIBLE, CONTACT -> true;
            case ATTENDEE, MENTIONED -> false;
        };
    }

    private static boolean tells(String organisation) {
        return Arrays.stream(organisation.split("-", -1))
                .noneMatch(word -> NATIONWIDE.contains(word) || word.endsWith("fraktion"));
    }

    private static Optional<String> city(Person person) {
        Optional<String> stated = slug(person.city());
        return stated.isPresent() || person.organisation() == null ? stated
                : Affiliation.city(person.organisation()).flatMap(PersonKey::slug);
    }

    /// A name without Latin letters is told by the number that Java gives it, which is the same for ever.
    private static String name(PlainName plain) {
        return slug(plain.words()).orElseGet(() -> "p" + Integer.toHexString(plain.words().hashCode()));
    }

    private static Optional<String> slug(@Nullable String text) {
        return Optional.ofNullable(text).map(Slug::of).filter(slug -> !slug.isEmpty());
    }

    /// The key as it stands in addresses: `maren-beispiel--rabenstedt`.
    public String id() {
        return name + BETWEEN + place;
    }

    /// Whether the text has the form of an id.
    public static boolean isId(String text) {
        return text.matches("[a-z0-9-]+" + BETWEEN + "[a-z0-9-]+");
    }

    /// Whether a given name and a surname of that name stand in an id: of several given names, and of a double surname, one is enough.
    public static boolean mayBeCalled(String id, String name) {
        List<String> words = List.of(Slug.of(PlainName.of(name).words()).split("-", -1));
        List<String> known = List.of(id.substring(0, Math.max(0, id.indexOf(BETWEEN))).split("-", -1));
        return words.stream().filter(known::contains).count() > 1;
    }
}
