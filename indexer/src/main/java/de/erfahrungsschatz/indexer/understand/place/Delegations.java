package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the cities of a group by where those come from who attended, in whatever words minutes tell it: "Aus Kiel waren Frau Muster
/// und Herr Beispiel da, Celle hatte niemanden geschickt", "Anna Muster (Kiel), Bert Beispiel (Celle)", "Anna Muster, Stadt Kiel".
/// A few cities that work together are those that the minutes are about; many are a network, which speaks of other things.
final class Delegations {

    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final int BLOCKS_OF_TITLE = 6;
    private static final int BLOCKS_OF_ATTENDANCE = 20;
    private static final int MOST_WORDS_OF_TITLE = 25;
    private static final AnchoredPattern GROUP = AnchoredPattern.of(Pattern.compile(
            "\\b(?:AG|Arbeitskreis\\p{L}*|Arbeitsgruppe\\p{L}*|Lenkungs(?:kreis|gruppe)\\p{L}*|\\p{L}*[Nn]etzwerk\\p{L}*"
                    + "|\\p{L}*[Tt]reffens?|Zusammenkunft"
                    + "|Erfahrungsaustausch\\p{L}*|Städte(?:verbund|bund|runde)\\p{L}*|Steuerungs(?:kreis|gruppe)\\p{L}*)\\b",
            Pattern.UNICODE_CHARACTER_CLASS), "AG", "Arbeits", "Lenkungs", "etzwerk", "reffen", "Zusammenkunft",
            "Erfahrungsaustausch", "Städte", "Steuerungs");
    /// What ends the list of those who came.
    private static final Pattern ITEM = Pattern
            .compile("^(?:TOP|Punkt|zu)?\\s?\\d{1,2}\\b(?!\\.\\s?(?:\\d|\\p{L}+ \\d{4}))");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:Gast|Gäste|Gästen|Verteiler|nachrichtlich|Hochschule|Universität|Institut|Büro|Ministerium|GmbH|Vortrag|Moderation)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM = Pattern
            .compile("(?:\\b[Aa]us |\\((?:Stadt |Gemeinde )?|, (?:Stadt|Gemeinde) )$");
    private static final Pattern BEHIND_BRACKET = Pattern.compile("^[),;]");
    private static final Pattern SENT = Pattern.compile(
            "^ (?:\\((?=\\p{Lu})|ließ sich|lässt sich|hatte \\p{L}+|fehlte|fehlt\\b|war (?:vertreten|durch|mit)"
                    + "|entsandte|schickte|vertrat(?:en)?\\b"
                    + "|(?:ist|wird|wurde) (?:vertreten|durch|von))");

    private Delegations() {}

    /// Adds the cities that sent somebody, where the host was one of them or lies near all of them.
    ///
    /// @param found the host's; what a group without a host says is about none of its members
    static void add(List<Block> blocks, CityReading reading, FoundCities found) {
        if (found.cities().size() != 1 || !isGroup(blocks)) {
            return;
        }
        FoundCities senders = new FoundCities();
        for (Block block : blocks.subList(0, Math.min(BLOCKS_OF_ATTENDANCE, blocks.size()))) {
            if (!senders.isEmpty() && ITEM.matcher(block.text()).find()) {
                break;
            }
            Sentences.of(block.text()).stream().filter(sentence -> !OTHERS.matcher(sentence).find())
                    .forEach(sentence -> addSenders(sentence, reading, senders));
        }
        List<String> all = new ArrayList<>(found.cities());
        all.addAll(senders.cities());
        int count = (int) all.stream().distinct().count();
        boolean together = senders.cities().containsAll(found.cities()) || Namesakes.areNeighbours(all);
        if (senders.cities().size() >= FEWEST && count <= MOST && together) {
            found.addAll(senders);
        }
    }

    private static boolean isGroup(List<Block> blocks) {
        List<String> title = blocks.stream().limit(BLOCKS_OF_TITLE).map(Block::text)
                .filter(text -> Words.count(text) <= MOST_WORDS_OF_TITLE).toList();
        return title.stream().anyMatch(GROUP::isIn) && title.stream().noneMatch(Gathering::isEvent);
    }

    private static void addSenders(String sentence, CityReading reading, FoundCities senders) {
        boolean people = PersonTrap.isAnybodyIn(new Tokens(sentence));
        reading.find(sentence).stream().filter(city -> sent(sentence, city, people))
                .forEach(city -> senders.add(city.city(), "city.delegation", sentence));
    }

    /// @param people whether somebody is named beside the city
    private static boolean sent(String sentence, CityMention city, boolean people) {
        String before = sentence.substring(0, city.start());
        String after = sentence.substring(city.end());
        boolean bracket = before.endsWith("(") && !BEHIND_BRACKET.matcher(after).find();
        return (people && !bracket && FROM.matcher(before).find()) || SENT.matcher(after).find();
    }
}
