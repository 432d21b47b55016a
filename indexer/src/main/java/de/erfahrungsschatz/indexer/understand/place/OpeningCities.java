package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the city of a document from the words with which it begins, when nothing above them names it: the dateline of an
/// article, the introduction of an interview, the first page of slides. What only one city is named there for is about that
/// city, unless the rest speaks more often of another.
final class OpeningCities {

    /// What stands between the place and the first sentence of an article: "Kiel. Der Wind", "KIEL (fk) – Der Wind",
    /// "Kiel, 3. Mai 2011. Der Wind".
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:, (?:den |im )?(?:\\d{1,2}\\.)?[^.,;]{0,15}(?:\\d{1,2}\\.)?(?:19|20)\\d{2})?(?: \\(\\p{L}[\\p{L}/.]{1,7}\\)|/\\p{Ll}{2,4})?"
                    + "(?:\\.|\\s?[–—-]|:)?\\s+[„“\"»]?\\p{Lu}");
    private static final Pattern PLAIN = Pattern.compile("^(?:: | \\p{Lu}|\\s+[„“\"»])");
    private static final int SHORTEST_ARTICLE = 12;
    private static final int FIRST_BLOCKS = 8;
    private static final int MOST_WORDS = 120;
    /// What stands before the city of whoever speaks. "Das haben wir in Kiel gesehen" is said by somebody else.
    private static final Pattern OURS = Pattern.compile(
            "(?:\\b(?i:hier) in|\\b(?i:bei) uns in|\\buns hier in|(?:^|[.!?:] )(?:Wir|Uns) in|\\bunsere[rn]? (?:Stadt|Kommune|Gemeinde)) $",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final CalledTowns towns;

    OpeningCities(CalledTowns towns) {
        this.towns = towns;
    }

    /// Adds the city with which an article begins.
    void ofArticle(List<Block> blocks, FoundCities found) {
        for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            String text = block.text();
            Tokens tokens = new Tokens(text);
            Optional<CityMatch> place = Words.count(text) < SHORTEST_ARTICLE ? Optional.empty() : towns.first(tokens)
                    .filter(match -> isDateline(text.substring(tokens.end(match.last()))));
            place.flatMap(match -> towns.great(match.name().towns()))
                    .ifPresent(city -> found.add(city.id(), "city.article", text));
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    /// Adds the only city that the first words name.
    void ofBeginning(Part part, CityReading reading, FoundCities found) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String text : beginning(part)) {
            reading.find(text).forEach(mention -> named.putIfAbsent(mention.city(),
                    Quote.around(text, mention.start(), mention.end())));
        }
        if (named.size() == 1) {
            named.forEach((city, quote) -> {
                if (reading.isNamedMost(city)) {
                    found.add(city, "city.beginning", quote);
                }
            });
        }
    }

    /// Adds the city of which people say "bei uns in Kiel", when it is only one.
    void ofSpeakers(Part part, CityReading reading, FoundCities found) {
        FoundCities ours = new FoundCities();
        part.blocks().stream().map(Block::text).forEach(text -> reading.find(text).stream()
                .filter(mention -> isOurs(text.substring(0, mention.start())))
                .forEach(mention -> ours.add(mention.city(), "city.ours",
                        Quote.around(text, mention.start(), mention.end()))));
        if (ours.cities().size() == 1) {
            found.addAll(ours);
        }
    }

    private static boolean isDateline(String rest) {
        return ARTICLE.matcher(rest).find() && !PLAIN.matcher(rest).find();
    }

    private static boolean isOurs(String before) {
        return OURS.matcher(before).find();
    }

    /// In an interview what stands before the first answer, in other documents some lines or the first paragraph.
    private static List<String> beginning(Part part) {
        List<String> texts = new ArrayList<>();
        int words = 0;
        for (Block block : part.blocks().subList(0, Math.min(FIRST_BLOCKS, part.blocks().size()))) {
            words += Words.count(block.text());
            if (!texts.isEmpty() && words > MOST_WORDS) {
                return texts;
            }
            texts.add(block.text());
            if (part.interview() && block.text().endsWith("?")) {
                return texts;
            }
        }
        return texts;
    }
}
