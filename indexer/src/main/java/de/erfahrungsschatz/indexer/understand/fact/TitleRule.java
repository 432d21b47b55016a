package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is the document called? In this order: the headline of an interview, the title the source states, its first heading,
/// its first line when that looks like one, the name of its file. A fragment is called after its first words.
public final class TitleRule {

    /// The rule of last resort.
    static final String FILE_NAME = "title.file-name";

    private static final int LONGEST = 200;
    private static final int MOST_WORDS_OF_LINE = 18;
    private static final int LINES = 6;
    private static final int WORDS_OF_FRAGMENT = 8;
    private static final int LINES_OF_TITLE = 4;
    private static final int SHORTEST_WRAPPED = 35;
    private static final Pattern REPLY = Pattern.compile("^(?:(?:AW|RE|WG|FW|FWD|Antwort)\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TITLE = Pattern.compile(
            "^(?:Inhalt|Inhaltsverzeichnis|Impressum|Vorwort|Tagesordnung"
                    + "|Anwesend\\w*|Teilnehm\\w*|Agenda|Seite \\d+.*|Entwurf|Vertraulich.*|Anlage(?: \\d+)?)\\s*:?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTERHEAD = Pattern.compile(
            "^(?:(?:Landeshaupt|Hanse|Universitäts)?stadt|Gemeinde)\\s"
                    + "[\\p{L} -]{2,30}(?:$|\\s*[·|,–-]\\s.*)|[·|]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_OR_FIELD = Pattern
            .compile("[.,;:]$|^[>\\d.\\s/-]+$|^(?:Ort|Datum|Zeit|Uhrzeit"
                    + "|Termin|Beginn|Ende|Leitung|Moderation|Protokoll|Schrift|Anwesend|Teilnehm|Entschuldigt|Verteiler|Von|An|Cc"
                    + "|Betreff|Tel|Fax|E-Mail|Kontakt|Ansprechpartner|Stand|Verfasser|Autor|Text|Foto|Quelle|Az)[\\p{L} .]{0,25}:\\s");

    private static final Pattern OFFICE = Pattern.compile("^(?:\\p{L}*amt|Büro|Referat|Dezernat|Fachbereich|Fachdienst"
            + "|Abteilung|Stabsstelle|Geschäftsstelle|Leiter|Leiterin)\\b",
            Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_WITH_DATE = Pattern.compile("^(?:Presse|Medien)(?:mitteilung|information)\\b"
            + "[\\s\\d./:,–-]*(?:\\p{L}+\\s\\d{4})?$|^(?:Entwurf|Stand)\\b.*\\d{4}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern
            .compile("\\d{1,2}\\. ?\\p{L}+ \\d{4}|\\p{Lu}\\p{L}+ \\d{4}$|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern OPEN_END = Pattern
            .compile("\\b(?:der|die|das|des|dem|den|zur|zum|und|oder|für|in|im|am|an"
                    + "|von|vom|mit|bei|auf|über|ein|eine|einer|eines|aus|nach|vor)$");

    private TitleRule() {}

    /// The title; never blank.
    public static Derived<String> title(Evidence evidence) {
        if (evidence.part().fragment()) {
            return derived("title.fragment", fragment(evidence.part().blocks().getFirst().text()));
        }
        return headline(evidence).or(() -> stated(evidence)).or(() -> heading(evidence)).or(() -> firstLine(evidence))
                .orElseGet(() -> derived(FILE_NAME, evidence.path().fileName()));
    }

    private static Optional<Derived<String>> headline(Evidence evidence) {
        return evidence.head().flatMap(TitleRule::headline).map(text -> derived("title.headline", text));
    }

    private static Optional<String> headline(InterviewHead head) {
        return Optional.ofNullable(head.headline());
    }

    private static Optional<Derived<String>> stated(Evidence evidence) {
        return present(evidence.statedTitle()).map(text -> REPLY.matcher(text).replaceFirst(""))
                .filter(text -> !text.isBlank()).map(text -> derived("title.stated", text));
    }

    private static Optional<Derived<String>> heading(Evidence evidence) {
        List<Block> blocks = evidence.ledger() ? List.of() : evidence.part().blocks();
        return blocks.stream().filter(block -> block.kind() == Block.Kind.HEADING).map(Block::text)
                .filter(text -> !NO_TITLE.matcher(text).find() && !LETTERHEAD.matcher(text).find()).findFirst()
                .map(text -> derived("title.heading", text));
    }

    private static Optional<Derived<String>> firstLine(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        return blocks.subList(0, Math.min(LINES, blocks.size())).stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH).map(block -> block.text().lines().toList())
                .filter(lines -> isTitle(lines.getFirst())).findFirst()
                .map(lines -> derived("title.first-line", unwrapped(lines)));
    }

    /// The first line with those into which the title was wrapped: a line goes on when it ends in a small word, when the next
    /// begins with a small letter, or when it is long and the next is shorter and nothing of its own.
    private static String unwrapped(List<String> lines) {
        StringBuilder title = new StringBuilder(lines.getFirst());
        for (int i = 1; i < Math.min(LINES_OF_TITLE, lines.size()); i++) {
            String before = lines.get(i - 1);
            String line = lines.get(i);
            boolean open = OPEN_END.matcher(before).find() || Character.isLowerCase(line.codePointAt(0));
            boolean wrapped = before.length() >= SHORTEST_WRAPPED && line.length() < before.length() && isOwn(line);
            if (!open && !wrapped) {
                break;
            }
            title.append(' ').append(line);
        }
        return title.toString();
    }

    private static boolean isOwn(String line) {
        return !LETTERHEAD.matcher(line).find() && !SENTENCE_OR_FIELD.matcher(line).find()
                && !OFFICE.matcher(line).find() && !DATED.matcher(line).find();
    }

    private static boolean isTitle(String line) {
        int words = Words.count(line);
        return words >= 2 && words <= MOST_WORDS_OF_LINE && Character.isLetterOrDigit(line.codePointAt(0))
                && !NO_TITLE.matcher(line).find() && !LETTERHEAD.matcher(line).find()
                && !SENTENCE_OR_FIELD.matcher(line).find() && !OFFICE.matcher(line).find()
                && !LABEL_WITH_DATE.matcher(line).find();
    }

    private static String fragment(String text) {
        String[] words = text.strip().split("\\s+", WORDS_OF_FRAGMENT + 1);
        String beginning = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_FRAGMENT)));
        return "Fragment: " + shortened(beginning) + " …";
    }

    private static Derived<String> derived(String rule, String text) {
        return new Derived<>(shortened(text.replaceAll("\\s+", " ").strip()), Provenance.rule(rule, shortened(text)));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
