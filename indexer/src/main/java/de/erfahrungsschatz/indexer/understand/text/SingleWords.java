package de.erfahrungsschatz.indexer.understand.text;

import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The labels of one word, and what compounds mean that hold one of them.
final class SingleWords {

    /// A shorter label is no part of compounds: too many words end by chance in it.
    private static final int SHORTEST_LAST_PART = 6;
    private static final int SHORTEST_FIRST_PART = 7;
    private static final int SHORTEST_OTHER_PART = 3;
    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_TELLING_PART = 4;
    /// A power of two.
    private static final int REMEMBERED = 1 << 12;
    private static final Pattern OFFICE = Pattern
            .compile("(?:s|n|en|es)?(?:amt|amtes|amts|amter|ausschuss|ausschusses|referat|dezernat|buro|abteilung"
                    + "|verwaltung|manager|managers|managerin|beauftragter?|beauftragten|fuhrer|fuhrung|fuhrerin|stelle"
                    + "|kammer|leiter|leiterin|leitung|verein|vereins|vereine|verband|verbands|verbandes|vorstand"
                    + "|vertretung|vertreter|senator|minister|ministerium|betriebe?|betrieben|gesellschaft|gesellschaften"
                    + "|bund|gewerkschaft|behorde|institut|akademie|dezernent|dezernentin|referent|referentin)");
    /// What makes another word of a noun, and no compound: "Betriebliches", "Arbeitslosigkeit".
    private static final Pattern DERIVED = Pattern
            .compile("s?(?:lich|isch|haft|los|massig)(?:e[rnms]?|keit(?:en)?)?|igkeit(?:en)?");
    /// Forms of address, which are no mention of women or gentlemen.
    private static final Set<String> ADDRESSES = Set.of("frau", "herr", "herrn");
    private static final int LONGEST_ADDRESS = 5;
    /// First parts with which an ambiguous label means something else: a `Pressekonferenz` is no way to ask citizens.
    private static final Set<String> MISLEADING = Set.of("presse", "auto", "kfz", "fahrrad", "behinderten", "klassen",
            "lehrer", "arzt", "gesamt", "jahres", "minister", "fach", "telefon");

    /// What makes an ambiguous first part sure, as in `Streifzugmethode`.
    private static final Pattern METHOD = Pattern
            .compile(
                    "s?(?:methoden?|verfahrens?|formate?|reihen?|veranstaltung(?:en)?|prozess(?:es)?|teilnehmer\\p{L}*|ergebnisse?)");

    private final boolean compoundsAreSure;
    private final CompoundHeads heads;
    private final Set<String> concepts = new HashSet<>();
    private final Map<String, KnownLabel> labels = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();
    /// Words asked for, each in the place that its hash tells, where it drives out another: a frequent word is soon back. Threads need no
    /// lock: what is remembered of a word never changes.
    private final @Nullable Remembered[] remembered = new Remembered[REMEMBERED];

    SingleWords(boolean compoundsAreSure, CompoundHeads heads) {
        this.compoundsAreSure = compoundsAreSure;
        this.heads = heads;
    }

    /// Of two labels with one base, the one that proves more counts, else the first.
    void add(KnownLabel label) {
        Arrays.fill(remembered, null);
        concepts.add(label.concept());
        for (String base : Inflection.noun(label.words().getFirst())) {
            beginnings.add(base);
            labels.merge(base, label,
                    (first, second) -> second.strength().compareTo(first.strength()) > 0 ? second : first);
        }
    }

    /// The label that a word is, whatever its ending.
    Optional<KnownLabel> label(String word) {
        if (!beginnings.mayBegin(word, 0)) {
            return Optional.empty();
        }
        for (String base : Inflection.noun(word)) {
            KnownLabel label = labels.get(base);
            if (label != null) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /// The label that words joined by hyphens are, or mean by the last of them.
    Optional<KnownLabel> joined(String word) {
        return label(word).or(() -> heads.concept(word).flatMap(concept -> headed(concept, word)));
    }

    /// The label that a word is or, as a compound, holds. Taking words apart is costly, and most words of a text are among the most
    /// frequent ones of the language.
    Optional<KnownLabel> named(String word) {
        if (word.length() < SHORTEST_COMPOUND) {
            return labelOrCompound(word);
        }
        int place = (word.hashCode() ^ (word.hashCode() >>> 15)) & (REMEMBERED - 1);
        Remembered known = remembered[place];
        if (known == null || !known.word().equals(word)) {
            known = new Remembered(word, labelOrCompound(word).orElse(null));
            remembered[place] = known;
        }
        return Optional.ofNullable(known.label());
    }

    private Optional<KnownLabel> labelOrCompound(String word) {
        if (word.length() <= LONGEST_ADDRESS && ADDRESSES.contains(word)) {
            return Optional.empty();
        }
        return label(word).or(() -> compound(word));
    }

    /// What is known of compounds with that last part, else a sure label as the last part, else what is known of a shorter last part,
    /// else an ambiguous label, else the first part.
    private Optional<KnownLabel> compound(String word) {
        Optional<LastPart> last = lastPart(word);
        boolean sure = last.isPresent() && last.get().label().sure();
        Optional<String> concept = sure ? heads.concept(word, last.get().before().length()) : heads.concept(word);
        if (sure && concept.isEmpty()) {
            return last.map(LastPart::label);
        }
        return concept.isPresent() ? headed(concept.get(), word)
                : last.map(this::weighed).or(() -> firstPart(word));
    }

    /// A compound that means a concept by its last part; empty where it means none, or none of this vocabulary.
    private Optional<KnownLabel> headed(String concept, String word) {
        return concepts.contains(concept)
                ? Optional.of(new KnownLabel(concept, Strength.ALTERNATIVE, List.of(word), true))
                : Optional.empty();
    }

    private Optional<LastPart> lastPart(String word) {
        for (int cut = SHORTEST_OTHER_PART; cut <= word.length() - SHORTEST_LAST_PART; cut++) {
            Optional<KnownLabel> label = !beginnings.mayBegin(word, cut) ? Optional.empty()
                    : label(word.substring(cut))
                            .filter(found -> found.words().getFirst().length() >= SHORTEST_LAST_PART);
            if (label.isPresent()) {
                return Optional.of(new LastPart(word.substring(0, cut), label.get()));
            }
        }
        return Optional.empty();
    }

    private KnownLabel weighed(LastPart last) {
        boolean sure = compoundsAreSure && last.before().length() >= SHORTEST_TELLING_PART
                && !MISLEADING.contains(last.before());
        return sure ? last.label().atLeast(Strength.ALTERNATIVE) : last.label();
    }

    /// A compound with the label before something else (`Bürgerratsmitglied`, but not `Stadtplanungsamt`) names it, though
    /// less surely.
    private Optional<KnownLabel> firstPart(String word) {
        if (!beginnings.mayBegin(word, 0)) {
            return Optional.empty();
        }
        for (int cut = word.length() - SHORTEST_OTHER_PART; cut >= SHORTEST_FIRST_PART; cut--) {
            KnownLabel label = labels.get(word.substring(0, cut));
            String rest = word.substring(cut);
            if (label != null && !OFFICE.matcher(rest).matches() && !DERIVED.matcher(rest).matches()
                    && isWhole(label.words().getFirst(), word.substring(0, cut))
                    && label.words().getFirst().length() >= SHORTEST_FIRST_PART) {
                boolean method = compoundsAreSure && METHOD.matcher(rest).matches();
                return Optional
                        .of(method ? label.atLeast(Strength.PART).atMost(Strength.PART) : label.atMost(Strength.PART));
            }
        }
        return Optional.empty();
    }

    /// Whether a first part is the label and not what an ending seems to leave of it: a "Bürgerbündnis" has nothing to do with a
    /// "Bürgerbus".
    private static boolean isWhole(String label, String part) {
        return !label.equals(part + "s");
    }

    /// A label at the end of a compound.
    ///
    /// @param before what stands before it
    private record LastPart(String before, KnownLabel label) {}

    /// A word, and the label that it is or holds; null where it is and holds none.
    private record Remembered(String word, @Nullable KnownLabel label) {}
}
