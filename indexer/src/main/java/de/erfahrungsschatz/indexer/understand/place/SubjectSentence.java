package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence of a passage with the cities in it.
///
/// @param text as it stands there
/// @param start where it begins in the passage
/// @param opens whether a paragraph begins with it
/// @param mentions the cities in it
record SubjectSentence(String text, int start, boolean opens, List<CityMention> mentions) {

    /// How many words may stand before the city in a sentence that speaks about it.
    private static final int LEAD = 3;
    /// What visitors do elsewhere: "In Kiel besuchten wir …".
    private static final String VISITED = "(?:besuchten|besuchen|sahen|trafen|hörten|lernten|fuhren|durften|konnten)";
    private static final TracedPattern HOME = new TracedPattern(Pattern.compile(
            "\\b(?:hier|hiesige[nr]?|(?:bei|für|an|von|mit|zu) uns|(?<!" + VISITED + " )wir|unsere?[rnms]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS),
            Traces.beginningWords("hier", "hiesig", "bei uns", "für uns", "an uns", "von uns", "mit uns", "zu uns",
                    "wir", "unser"));
    /// Who reports speaks about the city that he or she reports of, wherever it stands.
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:berichte[nt]|berichtete|teilt mit|teilte mit|erläutert|erläuterte|erzählt|schildert|schilderte"
                    + "|stellte?(?!.*\\bfest\\b)|kurz)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BACK = Pattern.compile(
            "^(?:Dort|Da|Das (?=\\p{Ll})|Dies\\p{L}*|Sie|Die Stadt|Eine? solche[rs]?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final TracedPattern OF_THERE = new TracedPattern(Pattern.compile("\\b(?:dort|dortige[nrms]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS),
            Traces.beginningWords("dort"));
    private static final Pattern NEAR_BEGIN = Pattern.compile("^(?:(?!ich\\b)\\p{L}+ ){0,3}(?:dort|dortige[nrms]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OTHERS = Pattern
            .compile("^(?:\\p{Lu}: )?(?:Ja|Nein|Doch)?[,.]? ?(?:Die|Dort|Sie) (?=\\p{Ll})");
    /// An authority or a firm sits in a city of which nothing is told: "Das Landesamt in Kiel hat …".
    private static final Pattern SEAT = Pattern.compile(
            "(?:\\p{L}*[Aa]mt|\\p{L}*[Mm]inisterium|\\p{L}*[Bb]ehörde|\\p{L}*[Hh]ochschule|\\p{L}*[Uu]niversität|Uni|FH|TU"
                    + "|\\p{L}*[Ii]nstitut"
                    + "|\\p{L}*[Bb]üro|\\p{L}*[Aa]gentur|\\p{L}*[Gg]ericht|\\p{L}*[Pp]räsidium|Landesdirektion|Bezirksregierung|Firma"
                    + "|GmbH) (?:in|aus) $",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int NEAR_END = 60;
    private static final Pattern THERE = Pattern.compile("^(?:Dort|In dieser Stadt|Die Stadt|Die dortige[nr]?)\\b");
    /// What is said by the way: "In Kiel übrigens gibt es das auch."
    private static final Pattern ASIDE = Pattern.compile("\\b(?:übrigens|nebenbei|am Rande bemerkt)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// A sentence of fewer words is a label.
    private static final int SHORTEST = 4;
    private static final Pattern LABEL = Pattern.compile("^(?:\\p{Lu}[\\p{L}.() -]{0,40}):\\s+");
    /// What stands before the city of a speaker: "Anna Beispiel, Stadt Kiel: …", "Anna Beispiel (Kiel): …".
    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{L}. -]{3,50}(?:,| \\() ?(?:Stadt )?$");

    /// "Dr. Anna Beispiel, Leiterin, Bauamt, Kiel" on a line of its own.
    private static final Pattern PERSON_LINE = Pattern.compile(
            "^(?:(?:Prof|Dr|Dipl|Frau|Herr)[\\p{L}-]*\\.? )*\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+, [^:]*(?<=, )(?:Stadt )?$");

    SubjectSentence {
        mentions = List.copyOf(mentions);
    }

    /// The sentences of the answer, or of the whole passage where nobody asks.
    static List<SubjectSentence> of(Passage passage, List<CityMention> mentions) {
        List<SubjectSentence> sentences = new ArrayList<>();
        int at = passage.questionLength();
        for (String paragraph : passage.text().substring(at).split("\n", -1)) {
            boolean opens = true;
            for (String text : Sentences.of(paragraph)) {
                int start = passage.text().indexOf(text, at);
                int end = start + text.length();
                sentences.add(new SubjectSentence(text, start, opens, mentions.stream()
                        .filter(mention -> mention.start() >= start && mention.end() <= end).toList()));
                opens = false;
                at = end;
            }
        }
        return sentences;
    }

    /// In UTF-16 units.
    int length() {
        return text.length();
    }

    /// The ids of the cities in it, each once.
    List<String> cities() {
        return mentions.stream().map(CityMention::city).distinct().toList();
    }

    /// Whether those speak whose document it is.
    boolean isOfHome() {
        return HOME.isIn(text);
    }

    /// Whether it goes on with what the sentence before speaks about.
    boolean refersBack() {
        return !opens || BACK.matcher(text).find() || OF_THERE.isIn(text);
    }

    /// Whether it ends with its only city, to which the next sentence may lead back.
    boolean endsWithCity() {
        return cities().size() == 1 && start + text.length() - mentions.getLast().end() <= NEAR_END;
    }

    /// Whether it begins with those who were asked about.
    boolean isOfOthers() {
        return OTHERS.matcher(text).find();
    }

    /// Whether it begins with what is found at the place that was named before: "Das Verfahren dort hat …".
    boolean isOfThere() {
        return mentions.isEmpty() && NEAR_BEGIN.matcher(text).find();
    }

    /// Whether it begins with the place that was named before.
    boolean beginsThere() {
        return THERE.matcher(text).find();
    }

    /// The city with which it begins; null where there is none.
    @Nullable
    String led() {
        if (mentions.isEmpty() || Words.count(text) < SHORTEST || ASIDE.matcher(text).find()) {
            return null;
        }
        CityMention first = mentions.getFirst();
        String lead = LABEL.matcher(before(first)).replaceFirst("");
        boolean leads = REPORTED.matcher(lead).find()
                || (!SEAT.matcher(lead).find() && new Tokens(lead).size() <= LEAD && !lead.contains(","));
        boolean stays = cities().size() == 1 && OF_THERE.isIn(text.substring(first.end() - start));
        return leads || stays ? first.city() : null;
    }

    /// Whether what follows is still about the city with which it begins. "Ein Büro aus Kiel hat moderiert" and "In Kiel gibt
    /// es das, bei uns nicht" lead back at once.
    boolean stays() {
        if (mentions.isEmpty()) {
            return !isOfHome();
        }
        String lead = before(mentions.getFirst());
        return !isOfHome() && (!lead.endsWith("aus ") || REPORTED.matcher(lead).find());
    }

    /// The city of whoever speaks, when a label or a line of its own says so; null otherwise.
    @Nullable
    String speaker() {
        if (!opens || mentions.isEmpty()) {
            return null;
        }
        CityMention first = mentions.getFirst();
        String after = text.substring(first.end() - start);
        boolean labelled = (after.startsWith(":") || after.startsWith("):"))
                && SPEAKER.matcher(before(first)).matches();
        return labelled || isLineOfSpeaker() ? first.city() : null;
    }

    /// Whether it only says who speaks and where he or she comes from.
    boolean isLineOfSpeaker() {
        return opens && !mentions.isEmpty() && mentions.getFirst().end() == start + text.length()
                && PERSON_LINE.matcher(before(mentions.getFirst())).matches();
    }

    private String before(CityMention mention) {
        return text.substring(0, mention.start() - start);
    }
}
