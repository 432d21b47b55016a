package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The dictionary of German forms: some five million forms with the words they belong to. It minds case and umlauts. Safe for many
/// threads.
final class Lexicon {

    /// The forms, as the artifact `german-pos-dict` has them, and how they are packed.
    private static final String FORMS = "/org/languagetool/resource/de/german.dict";
    private static final String PACKING = "/org/languagetool/resource/de/german.info";

    private static final Pattern PERSON = Pattern.compile("EIG:.*:(VOR|NAC|PER)\\*?");

    private static final Lexicon SHARED = new Lexicon();

    private final ThreadLocal<DictionaryLookup> lookup;

    private Lexicon() {
        try (InputStream forms = open(); InputStream packing = resource(PACKING)) {
            Dictionary dictionary = Dictionary.read(forms, packing);
            lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FORMS, e);
        }
    }

    /// The one dictionary, which is read once.
    static Lexicon shared() {
        return SHARED;
    }

    /// The bytes of the dictionary, for a fingerprint.
    static InputStream open() {
        return resource(FORMS);
    }

    private static InputStream resource(String name) {
        InputStream stream = Lexicon.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Not on the class path: " + name);
        }
        return stream;
    }

    /// How the form can be read; empty when it is unknown as it is written.
    List<Reading> readings(String form) {
        List<WordData> found = lookup.get().lookup(form);
        List<Reading> readings = new ArrayList<>(found.isEmpty() ? 0 : 4);
        for (WordData data : found) {
            String lemma = String.valueOf(data.getStem());
            String tag = String.valueOf(data.getTag());
            if (isWord(lemma)) {
                add(new Reading(lemma, kind(tag), gender(tag)), readings);
            }
        }
        readings.removeIf(reading -> isOldDative(form, reading.lemma(), found));
        return readings;
    }

    /// Whether the form can be read as the name of a person: a given name, a surname, or the name of somebody known.
    boolean isPersonName(String form) {
        return lookup.get().lookup(form).stream().map(data -> String.valueOf(data.getTag()))
                .anyMatch(tag -> PERSON.matcher(tag).matches());
    }

    /// How a capitalised form can be read as a noun. `Beauftragter` and `Neues`, which the dictionary lacks, are read as
    /// `Beauftragte` and `Neue`.
    List<Reading> nouns(String form) {
        List<Reading> nouns = only(Reading::isNoun, readings(form));
        if (nouns.isEmpty() && (form.endsWith("er") || form.endsWith("es"))) {
            return only(reading -> reading.kind() == Reading.Kind.ADJECTIVE_NOUN,
                    readings(form.substring(0, form.length() - 1)));
        }
        return nouns;
    }

    private static List<Reading> only(Predicate<Reading> wanted, List<Reading> readings) {
        return readings.isEmpty() ? readings : readings.stream().filter(wanted).toList();
    }

    /// Whether the form is a base form that can be read so.
    boolean isLemma(String form, Predicate<Reading> wanted) {
        return readings(form).stream().anyMatch(reading -> wanted.test(reading) && reading.lemma().equals(form));
    }

    /// Whether the form is the base form of a masculine noun, such as `Bürger`.
    boolean isMasculineNoun(String form) {
        return isLemma(form, reading -> reading.kind() == Reading.Kind.NOUN
                && reading.gender() == Reading.Gender.MASCULINE);
    }

    /// Adds a reading, or where it differs from another in gender alone, leaves that one without.
    private static void add(Reading reading, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading other = readings.get(i);
            if (other.kind() == reading.kind() && other.lemma().equals(reading.lemma())) {
                if (other.gender() != reading.gender()) {
                    readings.set(i, new Reading(other.lemma(), other.kind(), Reading.Gender.NONE));
                }
                return;
            }
        }
        readings.add(reading);
    }

    /// `im Rate der Stadt`: a dative that nobody writes any more would make `Rat` of every `Rate`. It counts where the form
    /// can be nothing else.
    private static boolean isOldDative(String form, String lemma, List<WordData> found) {
        if (form.length() != lemma.length() + 1 || !form.endsWith("e") || !form.startsWith(lemma)) {
            return false;
        }
        boolean others = false;
        for (WordData data : found) {
            if (lemma.contentEquals(data.getStem())) {
                if (!String.valueOf(data.getTag()).startsWith("SUB:DAT:SIN")) {
                    return false;
                }
            } else {
                others = true;
            }
        }
        return others;
    }

    /// A few lemmas are phrases, such as `Rad fahren`.
    private static boolean isWord(String lemma) {
        return lemma.indexOf(' ') < 0;
    }

    private static Reading.Kind kind(String tag) {
        return switch (tag.substring(0, Math.min(3, tag.length()))) {
            case "SUB" -> nounKind(tag);
            case "EIG" -> Reading.Kind.NAME;
            case "ADJ", "PA1" -> Reading.Kind.ADJECTIVE;
            case "PA2" -> Reading.Kind.PARTICIPLE;
            case "VER" -> isThirdPerson(tag) ? Reading.Kind.THIRD_PERSON : Reading.Kind.VERB;
            default -> Reading.Kind.OTHER;
        };
    }

    /// In the indicative: "macht", "fand", not "mache" or "fände".
    private static boolean isThirdPerson(String tag) {
        return tag.contains(":3:") && (tag.contains(":PRÄ") || tag.contains(":PRT"));
    }

    private static Reading.Kind nounKind(String tag) {
        if (tag.endsWith(":INF")) {
            return Reading.Kind.INFINITIVE;
        }
        return tag.endsWith(":ADJ") ? Reading.Kind.ADJECTIVE_NOUN : Reading.Kind.NOUN;
    }

    private static Reading.Gender gender(String tag) {
        if (tag.contains(":MAS")) {
            return Reading.Gender.MASCULINE;
        }
        return tag.contains(":FEM") ? Reading.Gender.FEMININE : Reading.Gender.NONE;
    }
}
