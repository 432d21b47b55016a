package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who asks in a conversation where lines above or below it say so: "Gesprächsleitung: …", "Das Interview führte …",
/// "I = Interviewerin (…)". Whoever leads a group asks seldom and calls for answers in many other ways.
final class AskingPeople {

    private static final int FIRST_BLOCKS = 15;
    private static final int LAST_BLOCKS = 4;
    private static final int BLOCKS_OF_HEAD = 5;
    private static final int MOST_WORDS_OF_HEAD = 20;
    private static final int LONGEST = 300;
    private static final String OF_CONVERSATION = "(?:Interview(?:er|erin|erinnen|führung|leitung)?(?: und \\p{Lu}[^:|]{3,30})?"
            + "|Gesprächs(?:leitung|führung|leiter|leiterin)|(?:Leitung|Führung) des Gesprächs"
            + "|Gesprächsführende|Fragen|Fragende|Fragesteller(?:in)?"
            + "|(?:[Ii]nterviewt|[Bb]efragt|[Gg]eführt|[Mm]oderiert) (?:von|durch))";
    private static final String TALK = "(?:(?:[Dd]as|[Dd]ie) (?:\\p{L}*[Gg]espräche?|\\p{L}*[Ii]nterviews?)"
            + " (?:führten?|leiteten?|moderierten?)"
            + "|[Dd]ie Fragen stell(?:t|te|ten|en)|Es frag(?:t|te|ten|en)"
            + "|[Mm]it (?:ihr|ihm|ihnen|beiden|allen) spr(?:ach|achen|icht|echen))";
    private static final AnchoredPattern SAYS = AnchoredPattern.of(
            "(?U)(?:^" + OF_CONVERSATION + "\\s?[:|]?\\s|\\b" + TALK + "\\s?:?\\s)",
            "nterview", "Gesprächs", "Frag", "frag", "führ", "spr", "oderiert", "espräch");
    private static final AnchoredPattern MODERATES = AnchoredPattern.of(
            "(?U)^(?:Moderation|Moderator(?:in)?|Leitung)\\s?[:|]\\s", "Moderat", "Leitung");
    private static final Pattern CONVERSATION = Pattern.compile(
            "interviews?(?!\\p{L})|gruppengespräch|gruppendiskussion", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Where people talk before others, whoever leads them asks as well.
    private static final Pattern SHOW = Pattern.compile("podcast|podium|sendung|radio|talkrunde",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[.;|]\\s|\\bmit\\b");

    private AskingPeople() {}

    /// The names and labels of those who ask; empty where no line says so.
    static List<String> in(List<Block> blocks) {
        List<String> asking = new ArrayList<>();
        boolean conversation = isCalledConversation(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if ((i < FIRST_BLOCKS || i >= blocks.size() - LAST_BLOCKS) && text.length() <= LONGEST) {
                addSaid(text, SAYS, asking);
                if (conversation) {
                    addSaid(text, MODERATES, asking);
                }
                addOfLegend(text, asking);
            }
        }
        return asking;
    }

    /// Whether one of the first lines calls the text a conversation in which somebody asks the others.
    static boolean isCalledConversation(List<Block> blocks) {
        List<String> head = blocks.stream().limit(BLOCKS_OF_HEAD).map(Block::text)
                .filter(text -> Words.count(text) <= MOST_WORDS_OF_HEAD).toList();
        return head.stream().anyMatch(text -> CONVERSATION.matcher(text).find())
                && head.stream().noneMatch(text -> SHOW.matcher(text).find());
    }

    private static void addSaid(String text, AnchoredPattern cue, List<String> asking) {
        cue.in(text).filter(Matcher::find).ifPresent(said -> addNames(text.substring(said.end()).strip(), asking));
    }

    private static void addNames(String behind, List<String> asking) {
        Matcher end = END.matcher(behind);
        String who = end.find() && end.start() > 2 ? behind.substring(0, end.start()) : behind;
        List<String> named = NamesInText.find(who).stream().map(mention -> mention.name().written()).toList();
        int comma = who.indexOf(',');
        String first = comma < 0 ? who : who.substring(0, comma);
        asking.addAll(named.isEmpty() ? PersonName.parse(first).map(PersonName::written).stream().toList() : named);
    }

    private static void addOfLegend(String text, List<String> asking) {
        Legend.read(text).stream().filter(Legend.Entry::asks).forEach(entry -> {
            asking.add(entry.label());
            entry.person().ifPresent(person -> asking.add(person.name()));
        });
    }
}
