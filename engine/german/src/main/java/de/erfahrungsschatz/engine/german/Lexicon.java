package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The dictionary of German forms: some five million forms with the words they belong to. It minds case and umlauts.
final class Lexicon {

    /// The forms, as the artifact `german-pos-dict` has them, and how they are packed.
    private static final String FORMS = "/org/languagetool/resource/de/german.dict";
    private static final String PACKING = "/org/languagetool/resource/de/german.info";

    private static final Pattern THIRD_PERSON = Pattern.compile("VER:(AUX:|MOD:)?3:...:(PRÄ|PRT).*");

    private static final Lexicon SHARED = new Lexicon();

    private final Dictionary dictionary;

    private Lexicon() {
        try (InputStream forms = open(); InputStream packing = resource(PACKING)) {
            dictionary = Dictionary.read(forms, packing);
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
        Map<String, List<String>> tagsByLemma = new LinkedHashMap<>();
        for (WordData data : new DictionaryLookup(dictionary).lookup(form)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null && isWord(lemma)) {
                tagsByLemma.computeIfAbsent(lemma.toString(), _ -> new ArrayList<>()).add(tag.toString());
            }
        }
        List<Reading> readings = new ArrayList<>();
        tagsByLemma.forEach((lemma, tags) -> {
            if (tagsByLemma.size() == 1 || !isOldDative(form, lemma, tags)) {
                addReadings(lemma, tags, readings);
            }
        });
        return readings;
    }

    /// How a capitalised form can be read as a noun. `Beauftragter` and `Neues`, which the dictionary lacks, are read as
    /// `Beauftragte` and `Neue`.
    List<Reading> nouns(String form) {
        List<Reading> nouns = readings(form).stream().filter(Reading::isNoun).toList();
        if (nouns.isEmpty() && (form.endsWith("er") || form.endsWith("es"))) {
            return readings(form.substring(0, form.length() - 1)).stream()
                    .filter(reading -> reading.kind() == Reading.Kind.ADJECTIVE_NOUN).toList();
        }
        return nouns;
    }

    /// Whether the form is the base form of a masculine noun, such as `Bürger`.
    boolean isMasculineNoun(String form) {
        return readings(form).stream().anyMatch(reading -> reading.kind() == Reading.Kind.NOUN
                && reading.gender() == Reading.Gender.MASCULINE && reading.lemma().equals(form));
    }

    private static void addReadings(String lemma, List<String> tags, List<Reading> readings) {
        Map<Reading.Kind, Set<Reading.Gender>> genders = new LinkedHashMap<>();
        Map<Reading.Kind, List<String>> byKind = tags.stream()
                .collect(Collectors.groupingBy(Lexicon::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, ofKind) -> genders.put(kind,
                ofKind.stream().map(Lexicon::gender).collect(Collectors.toSet())));
        genders.forEach((kind, all) -> readings.add(new Reading(lemma, kind,
                all.size() == 1 ? all.iterator().next() : Reading.Gender.NONE)));
    }

    /// `im Rate der Stadt`: a dative that nobody writes any more would make `Rat` of every `Rate`.
    private static boolean isOldDative(String form, String lemma, List<String> tags) {
        return form.length() == lemma.length() + 1 && form.startsWith(lemma) && form.endsWith("e")
                && tags.stream().allMatch(tag -> tag.startsWith("SUB:DAT:SIN"));
    }

    /// A few lemmas are phrases, such as `Rad fahren`.
    private static boolean isWord(CharSequence lemma) {
        return lemma.chars().noneMatch(Character::isWhitespace);
    }

    private static Reading.Kind kind(String tag) {
        return switch (tag.substring(0, Math.min(3, tag.length()))) {
            case "SUB" -> nounKind(tag);
            case "EIG" -> Reading.Kind.NAME;
            case "ADJ", "PA1" -> Reading.Kind.ADJECTIVE;
            case "PA2" -> Reading.Kind.PARTICIPLE;
            case "VER" -> THIRD_PERSON.matcher(tag).matches() ? Reading.Kind.THIRD_PERSON : Reading.Kind.VERB;
            default -> Reading.Kind.OTHER;
        };
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
