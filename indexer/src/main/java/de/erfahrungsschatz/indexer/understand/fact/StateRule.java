package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Is it a draft? What the lines above the body or the last sentences say of it, else the title; else the name of the file, which only
/// tells drafts. The draft of something else ("Entwurf des Haushalts") says nothing of the document, and one that calls itself both
/// draft and final leaves it open.
public final class StateRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /// To what end a draft goes round.
    private static final String PURPOSE = "(?:Abstimmung|Diskussion|Beratung|Durchsicht|Kommentierung|Korrektur|Freigabe"
            + "|(?:\\d\\. |ersten |zweiten )?Lesung)";
    private static final Pattern DRAFT = Pattern.compile(
            "(?:^|[(\\[–:|,-])\\W*(?:\\d\\. |(?:erste|zweite|dritte|letzte|interne|überarbeitete"
                    + "|korrigierte)r )?(?:Vor)?Entwurf(?:sfassung|sstand)?\\b"
                    + "(?!\\s(?:und|sowie|de[rs]|eine[rs]|zu[mr]?(?! " + PURPOSE
                    + ")|für|von|über|vom Büro|liegt|wird|ist|(?!Stand|Version|Fassung|Nr)(?-i:\\p{Lu})))"
                    + "|\\b(?:vorläufige[rs]? \\p{L}*(?:fassung|protokoll|niederschrift|version|bericht|programm)|Änderungen vorbehalten"
                    + "|Entwurfsfassung|Arbeitspapier|Arbeitsversion|Vorabversion|Arbeitsfassung|Rohfassung|Vorabfassung"
                    + "|Diskussionsentwurf|Arbeitsentwurf|Protokollentwurf|Berichtsentwurf|Rohentwurf|Vorabzug|Arbeitsstand"
                    + "|Diskussionsfassung|zur (?:\\p{L}+en )?" + PURPOSE
                    + "|(?:vorbehaltlich|unter (?:dem )?Vorbehalt) der (?:Genehmigung|Zustimmung|Freigabe)"
                    + "|(?:nicht |un)(?:abgestimmt|genehmigt|korrigiert|redigiert|freigegeben)e?[rs]?"
                    + "|(?:nicht |un)autorisierte[rs]? (?:Fassung|Version|Abschrift)"
                    + "|noch nicht (?:\\p{L}+ ){0,4}(?:abgestimmt|genehmigt|autorisiert|freigegeben|bestätigt|gebilligt"
                    + "|beschlossen|verabschiedet))\\b",
            FLAGS);
    private static final String COUNCIL = "(?:Rat|Stadtrat|Gemeinderat|Kreistag|Magistrat|Bürgerschaft|Ratsversammlung"
            + "|Stadtverordnetenversammlung|Gemeindevertretung|Stadtvertretung)";
    private static final Pattern FINAL = Pattern.compile("\\b(?:Endfassung|Schlussfassung|Druckfassung"
            + "|Endversion|Schlussversion|Endbericht|(?:endgültiger|abschließender|finaler) \\p{L}*bericht|(?:endgültige"
            + "|abschließende|finale|abgestimmte|genehmigte|beschlossene|autorisierte|gebilligte"
            + "|bestätigte|angenommene|verabschiedete|freigegebene)[rsn]?\\b.{0,50}\\b(?:Fassung|Version|Niederschrift|Protokoll)"
            + "|(?:genehmigt|gebilligt|bestätigt) (?:am|in der Sitzung)"
            + "|in der Sitzung (?:vom|am) .{4,20} (?:genehmigt|gebilligt|bestätigt)"
            + "|(?:Status|Fassung|Version|Stand)(?: ?:| \\|) (?:genehmigt|final|endgültig|beschlossen|freigegeben|abgestimmt)"
            + "|beschlossen am (?=\\d|\\p{L}+tag\\b|\\p{L}+woch\\b)|(?<=^|\\(|, |: |\\| )(?:beschlossen|verabschiedet|freigegeben"
            + "|genehmigt|autorisiert)"
            + " (?:am|vom|von de[rm]|durch d(?:en|ie|as)|in der \\p{L}*sitzung)"
            + "|(?:vom|von der|durch d(?:en|ie)) " + COUNCIL
            + "(?: de[rs] .{3,30})?(?: am .{4,20})? (?:beschlossen|verabschiedet))\\b",
            FLAGS);
    private static final Pattern FILE_DRAFT = Pattern.compile("(?:^|[\\W_])(?:Entwurf|draft|vorläufig)(?:$|[\\W_])",
            FLAGS);
    /// One that is called so among other words proves nothing, for versions follow it; but one that is called both is no longer
    /// a draft.
    private static final Pattern FILE_FINAL = Pattern.compile(
            "(?:^|[\\W_])(?:Endfassung|final|Schlussfassung)(?:$|[\\W_])",
            FLAGS);
    /// Minutes and reports that lie there for good are called so at the end of the name, "Protokoll 2011-05 endg".
    private static final Pattern FILED = Pattern.compile(
            "[\\W_](?:endg|endgültig|Endfassung|final|Schlussfassung|genehmigt|beschlossen)"
                    + "(?:[\\W_](?:web|druck|unterschrieben|signiert))?\\W*$",
            FLAGS);
    /// What somebody said in an interview is final when he or she has agreed to it.
    private static final Pattern RELEASED = Pattern.compile("[\\W_](?:freigegeben|autorisiert)\\W*$", FLAGS);
    /// A row in the table of versions, which tells the state of an older one.
    private static final Pattern VERSION = Pattern.compile("^v?\\d{1,2}(?:\\.\\d{1,2})* \\| ", FLAGS);
    /// What parts a long line: "12. Juli 2011, Saal I – endgültige Fassung".
    private static final Pattern PART = Pattern.compile("\\s[–—-]\\s?|[|;()\\[\\]]");
    /// Below the text the document speaks of itself: "Dies ist noch die vorläufige Fassung."
    private static final Pattern OF_ITSELF = Pattern.compile(
            "^(?:Dies(?:e[rs]?)?|Hierbei|Vorliegende[rs]?|Das vorliegende|Die vorliegende|Der vorliegende)\\b", FLAGS);
    private static final int BLOCKS = 8;
    private static final int LAST_BLOCKS = 3;
    private static final int FEWEST_BARS = 3;
    private static final int MOST_WORDS = 14;

    private StateRule() {}

    /// The state; empty when nothing tells it.
    public static Optional<Derived<DocumentState>> state(Evidence evidence, String title) {
        if (evidence.part().fragment()) {
            return Optional.empty();
        }
        List<String> lines = lines(evidence.part().blocks(), title);
        Map<Boolean, List<String>> byDraft = lines.stream()
                .collect(Collectors.partitioningBy(line -> DRAFT.matcher(line).find()));
        Optional<String> draft = byDraft.getOrDefault(true, List.of()).stream().findFirst();
        Optional<String> last = byDraft.getOrDefault(false, List.of()).stream()
                .filter(line -> FINAL.matcher(line).find()).findFirst();
        if (draft.isPresent() && last.isPresent()) {
            return Optional.empty();
        }
        return draft.map(line -> derived(DocumentState.DRAFT, "state.header", line))
                .or(() -> last.map(line -> derived(DocumentState.FINAL, "state.header", line)))
                .or(() -> ofFileName(evidence));
    }

    private static List<String> lines(List<Block> blocks, String title) {
        Stream<String> above = Stream
                .concat(blocks.stream().limit(BLOCKS).filter(block -> !isHeadRow(block)).map(Block::text),
                        Stream.of(title))
                .flatMap(String::lines).filter(line -> !VERSION.matcher(line).find())
                .flatMap(line -> Sentences.of(line).stream()).flatMap(StateRule::parts);
        Stream<String> below = blocks.stream().skip(Math.max(BLOCKS, blocks.size() - LAST_BLOCKS)).map(Block::text)
                .flatMap(text -> Sentences.of(text).stream()).filter(text -> OF_ITSELF.matcher(text).find());
        return Stream.concat(above, below).filter(line -> Words.count(line) <= MOST_WORDS).toList();
    }

    /// Of a table with many columns: "Nr. | Beschlossen am | Titel". In one with a number the values stand.
    private static boolean isHeadRow(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.TABLE_ROW && text.chars().noneMatch(Character::isDigit)
                && text.chars().filter(letter -> letter == '|').count() >= FEWEST_BARS;
    }

    private static Stream<String> parts(String line) {
        return Words.count(line) <= MOST_WORDS ? Stream.of(line) : PART.splitAsStream(line).map(String::strip);
    }

    private static Optional<Derived<DocumentState>> ofFileName(Evidence evidence) {
        String name = evidence.path().fileName();
        boolean draft = FILE_DRAFT.matcher(name).find();
        boolean filed = RELEASED.matcher(name).find()
                || (!evidence.part().interview() && !evidence.slides() && FILED.matcher(name).find());
        if (filed && !draft) {
            return Optional.of(derived(DocumentState.FINAL, "state.file-name", name));
        }
        boolean open = draft && !filed && !FILE_FINAL.matcher(name).find();
        return open ? Optional.of(derived(DocumentState.DRAFT, "state.file-name", name)) : Optional.empty();
    }

    private static Derived<DocumentState> derived(DocumentState state, String rule, String quote) {
        return new Derived<>(state, Provenance.rule(rule, Quote.of(quote)));
    }
}
