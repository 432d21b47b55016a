package de.erfahrungsschatz.indexer.extract.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides how the halves of a broken word belong together. The rule: a conjunction keeps hyphen and space, a small letter
/// joins, a capital keeps the hyphen. The document's own words and the lexicon overrule it where they know better.
final class JointJudge {

    /// They join what is suspended, nearly always.
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "bzw", "beziehungsweise", "sowie",
            "respektive", "u", "o");

    /// They may: `ein-/bis zweigeschossig`, `Haupt-/wie Nebenfach`.
    private static final Set<String> LIKE_CONJUNCTIONS = Set.of("bis", "als", "wie", "statt", "anstatt", "aber", "noch",
            "sondern", "plus", "versus", "vs", "resp", "inklusive", "einschließlich", "samt", "mit", "ohne", "auch",
            "vor",
            "gegen");

    /// Adjectives with these endings are strung together with a hyphen: `öffentlich-rechtlich`, `technisch-wirtschaftlich`.
    private static final Pattern STRUNG = Pattern.compile("deutsch|.*(?:lich|isch|ig|ell|är|los|haft|sam)");

    /// These make compounds as well (`kommunalpolitisch`), unless the other is of their kind: `sozial-kulturell`.
    private static final Pattern STRUNG_WITH_LIKE = Pattern.compile(".*(?:al|iv|ant|ent|at)");
    private static final Pattern LIKE = Pattern.compile(".*(?:al|ell|iv|ant|ent|at)(?:e[mnrs]?)?");

    private static final Set<String> LITTLE_WORDS = Set.of("zu", "an", "am", "auf", "in", "im", "für", "hin", "her",
            "and", "or", "of", "on", "off", "to", "up", "by", "it", "the", "de", "la");
    private static final Set<String> COLOURS = Set.of("rot", "grün", "gelb", "schwarz", "weiß", "blau", "grau",
            "braun");
    private static final Pattern VOWEL = Pattern.compile("(?iu).*[aeiouyäöü].*");
    private static final Pattern CHAIN = Pattern.compile("^-\\p{L}.*", Pattern.DOTALL);
    private static final Pattern REST_OF_LAW = Pattern.compile("\\p{Lu}s?");
    private static final Pattern WORD_FOLLOWS = Pattern.compile("^\\.?\\s+\\(?[\\p{L}\\p{N}].*", Pattern.DOTALL);

    /// Of a shorter half one cannot say whether it is a word.
    private static final int TELLING = 3;

    private final Lexicon lexicon = Lexicon.shared();
    private final OwnWords own;

    JointJudge(OwnWords own) {
        this.own = own;
    }

    Joint judge(BrokenWord word) {
        if (word.isInAddress()) {
            return own.wholeInAnyCase(word) > own.hyphenatedInAnyCase(word) ? Joint.WHOLE : Joint.HYPHEN;
        }
        if (isSuspended(word)) {
            return Joint.HYPHEN_AND_SPACE;
        }
        return byOwnWords(word).orElseGet(() -> {
            if (word.touchesNumber()) {
                return Joint.HYPHEN;
            }
            if (word.isInCapitals()) {
                return inCapitals(word);
            }
            return word.goesOnSmall() ? beforeSmall(word) : beforeCapital(word);
        });
    }

    private boolean isSuspended(BrokenWord word) {
        String next = word.right().toLowerCase(Locale.GERMAN);
        boolean isWhole = own.whole(word) > 0 || lexicon.listsInAnyCase(word.whole());
        if (CONJUNCTIONS.contains(next)) {
            return !isWhole || isWord(word.left());
        }
        return LIKE_CONJUNCTIONS.contains(next) && !isWhole && !lexicon.knowsAcross(word.left(), word.right())
                && WORD_FOLLOWS.matcher(word.after()).matches() && (isPart(word.left()) || word.touchesNumber());
    }

    private Optional<Joint> byOwnWords(BrokenWord word) {
        boolean anyCase = word.isInCapitals();
        int whole = anyCase ? own.wholeInAnyCase(word) : own.whole(word);
        int hyphenated = anyCase ? own.hyphenatedInAnyCase(word) : own.hyphenated(word);
        if (whole > hyphenated) {
            return Optional.of(Joint.WHOLE);
        }
        return hyphenated > whole && !isLeftover(word) ? Optional.of(Joint.HYPHEN) : Optional.empty();
    }

    /// `erfol-gen` within a line is the leftover of an earlier line break that somebody pasted.
    private boolean isLeftover(BrokenWord word) {
        return word.goesOnSmall() && lexicon.listsInAnyCase(word.whole())
                && !(isWord(word.left()) && isWord(word.right()));
    }

    private Joint beforeSmall(BrokenWord word) {
        if (word.isBrokenAgain()) {
            return Joint.WHOLE;
        }
        if (word.left().length() == 1) {
            return singleLetter(word);
        }
        if (lexicon.listsInAnyCase(word.whole())) {
            return Joint.WHOLE;
        }
        if (isOldCk(word)) {
            return Joint.OLD_CK;
        }
        return word.startsWithAbbreviation() || isStrung(word) || isChained(word) || lexicon.lists(word.hyphenated())
                ? Joint.HYPHEN : Joint.WHOLE;
    }

    /// `Haus-/zu-Haus-Befragung`, `Park-and-/ride-Platz`: a little word between hyphens.
    private boolean isChained(BrokenWord word) {
        boolean isLittle = LITTLE_WORDS.contains(word.right())
                || (word.goesOnAfterHyphen() && Character.isLowerCase(word.left().charAt(0)));
        return isLittle && CHAIN.matcher(word.after()).matches() && !lexicon.knows(word.whole());
    }

    /// `E-/mail`, but also, by a typesetter without manners, `U-/fer`.
    private Joint singleLetter(BrokenWord word) {
        boolean isWhole = lexicon.listsInAnyCase(word.whole());
        boolean isLetter = Character.isUpperCase(word.left().charAt(0)) && word.right().length() > TELLING
                && isWord(word.right());
        return isWhole && !isLetter ? Joint.WHOLE : Joint.HYPHEN;
    }

    private boolean isOldCk(BrokenWord word) {
        String left = word.left();
        return left.endsWith("k") && word.right().startsWith("k")
                && lexicon.knows(left.substring(0, left.length() - 1) + "c" + word.right())
                && !lexicon.knows(word.whole());
    }

    private boolean isStrung(BrokenWord word) {
        String left = word.left().toLowerCase(Locale.GERMAN);
        if (COLOURS.contains(left) && COLOURS.contains(word.right())) {
            return true;
        }
        if (word.right().length() <= TELLING || !lexicon.isAdjective(word.right()) || !lexicon.isBareAdjective(left)) {
            return false;
        }
        return STRUNG.matcher(left).matches()
                || (STRUNG_WITH_LIKE.matcher(left).matches() && LIKE.matcher(word.right()).matches());
    }

    /// `KiTa-/G` is short for a law, `Bürger-/Innen` are both sexes; any other capital begins a word of its own.
    private Joint beforeCapital(BrokenWord word) {
        boolean isRestOfAbbreviation = word.startsWithMixedCase() && REST_OF_LAW.matcher(word.right()).matches()
                && !word.after().startsWith("-");
        boolean isBothSexes = word.right().equals("Innen")
                && lexicon.listsInAnyCase(word.left() + "innen");
        return isRestOfAbbreviation || isBothSexes ? Joint.WHOLE : Joint.HYPHEN;
    }

    private Joint inCapitals(BrokenWord word) {
        if (word.left().length() == 1) {
            return singleLetter(word);
        }
        if (word.isBrokenAgain() || lexicon.listsInAnyCase(word.whole())
                || lexicon.knowsAcross(word.left(), word.right())) {
            return Joint.WHOLE;
        }
        if (isAbbreviation(word.left()) || isAbbreviation(word.right()) || isListedWithHyphen(word)) {
            return Joint.HYPHEN;
        }
        if (lexicon.knows(word.whole())) {
            return Joint.WHOLE;
        }
        return (isPart(word.left()) || own.has(word.left())) && (isPart(word.right()) || own.has(word.right()))
                ? Joint.HYPHEN : Joint.WHOLE;
    }

    private boolean isAbbreviation(String capitals) {
        return !VOWEL.matcher(capitals).matches()
                || (lexicon.lists(capitals) && !lexicon.lists(capitals.toLowerCase(Locale.GERMAN))
                        && !lexicon.lists(capitalised(capitals)));
    }

    private boolean isListedWithHyphen(BrokenWord word) {
        return lexicon.lists(capitalised(word.left()) + "-" + capitalised(word.right()));
    }

    private boolean isWord(String half) {
        return half.length() >= TELLING && lexicon.listsInAnyCase(half);
    }

    /// A word, or one that a compound has before its head: `Beteiligungs`.
    private boolean isPart(String half) {
        return half.length() >= TELLING
                && (lexicon.knows(half) || (half.endsWith("s") && lexicon.knows(half.substring(0, half.length() - 1))));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.GERMAN);
    }
}
