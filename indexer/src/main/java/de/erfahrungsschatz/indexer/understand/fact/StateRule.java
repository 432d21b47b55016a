package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Is it a draft? What the lines above the body say, else the title, else the name of the file. The draft of something else
/// ("Entwurf des Haushalts") says nothing of the document, and one that calls itself both draft and final leaves it open.
public final class StateRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DRAFT = Pattern.compile(
            "(?:^|[(\\[–:|,-])\\W*(?:\\d\\. |erster |zweiter |interner )?Entwurf(?:sfassung|sstand)?\\b"
                    + "(?!\\s(?:und|sowie|de[rs]|eine[rs]|zu[mr]?|für|von|über|vom Büro|liegt|wird|ist|(?-i:\\p{Lu})))"
                    + "|\\b(?:vorläufige[rs]? \\p{L}*(?:fassung|protokoll|niederschrift|version|bericht)|Arbeitsfassung|Rohfassung|Vorabfassung"
                    + "|Diskussionsentwurf|Arbeitsentwurf|Protokollentwurf|Berichtsentwurf|(?:noch )?(?:nicht|un)\\s?"
                    + "(?:abgestimmt|genehmigt|autorisiert|korrigiert|freigegeben)e?[rs]?)\\b",
            FLAGS);
    private static final Pattern FINAL = Pattern.compile("\\b(?:Endfassung|Schlussfassung|Beschlussfassung|Druckfassung"
            + "|endgültige Fassung|finale Fassung|abgestimmte Fassung|genehmigte Fassung|beschlossene Fassung|autorisierte Fassung"
            + "|(?:Protokoll |Niederschrift )?genehmigt (?:am|in der Sitzung)|Status: (?:genehmigt|final|endgültig|beschlossen)"
            + "|(?:vom Rat |durch den Rat |vom Stadtrat |vom Gemeinderat )?beschlossen am)\\b", FLAGS);
    private static final Pattern FILE_DRAFT = Pattern.compile("(?:^|[\\W_])(?:Entwurf|draft|vorläufig)(?:$|[\\W_])",
            FLAGS);
    private static final Pattern FILE_FINAL = Pattern.compile(
            "(?:^|[\\W_])(?:Endfassung|final|Schlussfassung)(?:$|[\\W_])",
            FLAGS);
    private static final int BLOCKS = 8;
    private static final int MOST_WORDS = 14;

    private StateRule() {}

    /// The state; empty when nothing tells it.
    public static Optional<Derived<DocumentState>> state(Evidence evidence, String title) {
        if (evidence.part().fragment()) {
            return Optional.empty();
        }
        List<String> lines = Stream
                .concat(evidence.part().blocks().stream().limit(BLOCKS).map(Block::text), Stream.of(title))
                .flatMap(String::lines).flatMap(line -> Sentences.of(line).stream())
                .filter(line -> Words.count(line) <= MOST_WORDS).toList();
        Optional<String> draft = lines.stream().filter(line -> DRAFT.matcher(line).find()).findFirst();
        Optional<String> last = lines.stream().filter(line -> !DRAFT.matcher(line).find())
                .filter(line -> FINAL.matcher(line).find()).findFirst();
        if (draft.isPresent() && last.isPresent()) {
            return Optional.empty();
        }
        return draft.map(line -> derived(DocumentState.DRAFT, "state.header", line))
                .or(() -> last.map(line -> derived(DocumentState.FINAL, "state.header", line)))
                .or(() -> ofFileName(evidence.path().fileName()));
    }

    private static Optional<Derived<DocumentState>> ofFileName(String name) {
        boolean draft = FILE_DRAFT.matcher(name).find();
        boolean last = FILE_FINAL.matcher(name).find();
        return draft == last ? Optional.empty()
                : Optional.of(derived(draft ? DocumentState.DRAFT : DocumentState.FINAL, "state.file-name", name));
    }

    private static Derived<DocumentState> derived(DocumentState state, String rule, String quote) {
        return new Derived<>(state, Provenance.rule(rule, Quote.of(quote)));
    }
}
