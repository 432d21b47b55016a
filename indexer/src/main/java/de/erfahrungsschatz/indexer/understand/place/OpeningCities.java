package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the city of a document from the words with which it begins, when nothing above them names it: the dateline of an
/// article, the introduction of an interview, the first page of slides. What only one city is named there for is about that
/// city, unless the rest speaks more often of another.
final class OpeningCities {

    /// What stands between the place and the first sentence of an article: "Kiel. Der Wind", "KIEL (fk) – Der Wind",
    /// "Kiel, 3. Mai 2011. Der Wind".
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:, (?:den |im )?(?:\\d{1,2}\\.)?[^.,;]{0,15}(?:\\d{1,2}\\.)?(?:19|20)\\d{2})?(?: \\(\\p{L}[\\p{L}/.]{1,7}\\)"
                    + "|/\\p{Ll}{2,4})?"
                    + "(?:\\.|\\s?[–—-]|:)?\\s+[„“\"»]?\\p{Lu}");
    private static final AnchoredPattern INSTITUTE = AnchoredPattern.of(
            "\\b(?:(?!Volks)\\p{L}*[Hh]ochschule|Universität|\\p{L}*[Ii]nstitut|GmbH|GbR"
                    + "|(?<!(?:Bürger|Heimat|Dorf|Orts|Kultur|Gewerbe|Verkehrs|Stadtteil)verein [^,]{3,40} )e\\. ?V\\.)(?!\\p{L})",
            "ochschule", "Universität", "nstitut", "GmbH", "GbR", "V.");
    private static final Pattern PLAIN = Pattern.compile("^(?:: | \\p{Lu}|\\s+[„“\"»])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:[\\dA-Z]{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4})[.)]?\\s+|\\p{Ll}\\)\\s+)?"
                    + "(?:(?:Stadt|Gemeinde|(?:Fallb|B)eispiel(?: \\d:)?|Fallstudie(?: \\d:)?|Bericht aus) )?");
    private static final Pattern AFTER_LABEL = Pattern.compile("\\s*(?:$|[:|–—]|- )");
    private static final Pattern AFTER_SPEAKER = Pattern.compile("\\s?(?:\\([^)]{2,40}\\))?(?::| [–—] )");
    /// More cities than these make a list of members.
    private static final int MOST_SECTIONS = 5;
    private static final int FEWEST_COMPARED = 3;
    private static final int SHORTEST_ARTICLE = 12;
    private static final int SHORTEST_IN_CAPITALS = 2;
    private static final int LEAD_BLOCKS = 6;
    private static final int FIRST_BLOCKS = 8;
    private static final int MOST_WORDS = 120;
    private static final int TITLE_BLOCKS = 4;
    private static final int MOST_WORDS_OF_LINE = 20;
    private static final int MOST_WORDS_OF_TITLE = 60;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\\W*$");
    /// What stands before the city of whoever speaks. "Das haben wir in Kiel gesehen" is said by somebody else.
    private static final Pattern OURS = Pattern.compile(
            "(?:\\b(?:reden|sprechen) wir [^.?!]{0,40} in|\\b(?i:hier) in|\\b(?i:bei) uns in|\\buns hier in|(?:^|[.!?:] )(?:Wir"
                    + "|Uns) in|\\bGr(?:üße|üsse|uß|uss) aus"
                    + "|\\bunsere[rn]? (?:Stadt|Kommune|Gemeinde)|\\bSie (?:sind|arbeiten|leiten|haben|waren)\\b[^.?!]{0,60} (?:in"
                    + "|der Stadt|der Gemeinde|aus)) $",
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
            place.flatMap(match -> ofDateline(tokens, match))
                    .ifPresent(city -> found.add(city.id(), "city.article", text));
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    /// Newspapers print the place in capitals, and so of a town of which elsewhere nobody has heard; one in small letters is such
    /// a town when its name is no word.
    private Optional<Concept> ofDateline(Tokens tokens, CityMatch match) {
        String name = tokens.word(match.first());
        boolean capitals = name.length() > SHORTEST_IN_CAPITALS && name.equals(name.toUpperCase(Locale.GERMAN));
        return capitals ? Optional.of(towns.meant(match))
                : towns.great(match.name().towns())
                        .or(() -> Optional.of(towns.meant(match))
                                .filter(town -> !match.isAmbiguous() && !Namesakes.isSmall(town)));
    }

    /// Adds the only city of the bold words between the headline and an article, when the article names it as well.
    void ofLead(List<Block> blocks, CityReading reading, FoundCities found) {
        FoundCities lead = new FoundCities();
        blocks.stream().limit(LEAD_BLOCKS).filter(Block::bold).filter(block -> block.kind() != Block.Kind.HEADING)
                .map(Block::text).filter(text -> END_OF_SENTENCE.matcher(text).find())
                .forEach(text -> reading.find(text)
                        .forEach(city -> lead.add(city.city(), "city.lead",
                                Quote.around(text, city.start(), city.end()))));
        if (lead.cities().size() == 1 && reading.isNamedAgain(lead.cities().getFirst())) {
            found.addAll(lead);
        }
    }

    /// Adds the only city that the first words name; else the one that the first of them name, when the document
    /// names none more often.
    void ofBeginning(Part part, CityReading reading, FoundCities found) {
        FoundCities named = new FoundCities();
        List<String> first = List.of();
        int times = 0;
        for (String text : beginning(part)) {
            List<CityMention> mentions = reading.find(text);
            mentions.forEach(mention -> named.add(mention.city(), "city.beginning",
                    Quote.around(text, mention.start(), mention.end())));
            times += mentions.size();
            first = first.isEmpty() ? mentions.stream().map(CityMention::city).distinct().toList() : first;
        }
        boolean only = named.cities().size() == 1 && reading.isNamedMost(named.cities().getFirst(), times);
        boolean leads = first.size() == 1 && (reading.isNamedMoreThanOthers(first.getFirst())
                || (reading.isNamedAgain(first.getFirst()) && reading.isNamedMost(first.getFirst(), 0)));
        if (only || leads) {
            found.add(named.derived().getFirst());
        }
    }

    /// Adds the cities to which a report gives most of its headings, one each: "2 Kiel: Erst reden, dann bauen". Three that are
    /// compared may stand between a preface, which names them, and what was learned from them.
    void ofSections(Part part, CityReading reading, FoundCities found) {
        List<String> headings = part.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::text).toList();
        FoundCities sections = new FoundCities();
        headings.forEach(heading -> reading.find(heading).stream().limit(1).filter(city -> isLabel(heading, city))
                .forEach(city -> sections.add(city.city(), "city.sections", heading)));
        int cities = sections.cities().size();
        boolean most = 2 * cities >= headings.size() - 1;
        boolean third = cities >= FEWEST_COMPARED && FEWEST_COMPARED * cities >= headings.size() - 1
                && isAnnounced(part, reading, sections);
        if (cities > 1 && cities <= MOST_SECTIONS && (most || third)) {
            found.addAll(sections);
        }
    }

    /// Whether running text names all the cities before the first of their headings.
    private static boolean isAnnounced(Part part, CityReading reading, FoundCities sections) {
        Set<String> named = new HashSet<>();
        for (Block block : part.blocks()) {
            List<CityMention> mentions = reading.find(block.text());
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && !mentions.isEmpty() && isLabel(block.text(), mentions.getFirst())) {
                break;
            }
            mentions.stream().filter(_ -> block.kind() == Block.Kind.PARAGRAPH).map(CityMention::city)
                    .forEach(named::add);
        }
        return named.containsAll(sections.cities());
    }

    /// Whether a heading begins with the city and goes on with what is told about it.
    static boolean isLabel(String heading, CityMention city) {
        return NUMBER.matcher(heading.substring(0, city.start())).matches()
                && AFTER_LABEL.matcher(heading.substring(city.end())).lookingAt();
    }

    /// Whether a paragraph begins with the city that tells something: "Kiel: …", "Kiel (schriftlich): …".
    static boolean isSpeaker(String text, CityMention city) {
        return NUMBER.matcher(text.substring(0, city.start())).matches()
                && AFTER_SPEAKER.matcher(text.substring(city.end())).lookingAt();
    }

    /// Adds the city whose office a title names that goes on for a whole paragraph, as those of minutes do.
    void ofLongTitle(List<Block> blocks, FoundCities found) {
        blocks.stream().limit(TITLE_BLOCKS).map(Block::text)
                .filter(text -> Words.count(text) > MOST_WORDS_OF_LINE && Words.count(text) <= MOST_WORDS_OF_TITLE)
                .filter(text -> !END_OF_SENTENCE.matcher(text).find())
                .forEach(text -> towns.titled(text).stream().limit(1)
                        .forEach(city -> found.add(city.id(), "city.letterhead", text)));
    }

    /// Adds the city of which somebody says so in the first words: "Heute reden wir über die Innenstadt in Kiel".
    void ofWelcome(List<Block> blocks, CityReading reading, FoundCities found) {
        ofSpeakers(blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size())), reading, found);
    }

    /// Adds the city of which people say "bei uns in Kiel", when it is only one.
    void ofSpeakers(List<Block> blocks, CityReading reading, FoundCities found) {
        FoundCities ours = new FoundCities();
        blocks.stream().map(Block::text).forEach(text -> reading.find(text).stream()
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

    /// A line that says where those sit who wrote it.
    private static boolean isOfInstitute(String line) {
        return Words.count(line) <= MOST_WORDS_OF_LINE && INSTITUTE.isIn(line);
    }

    /// Some lines or the first paragraph; where somebody asks, what stands before the answer.
    private static List<String> beginning(Part part) {
        List<String> texts = new ArrayList<>();
        int words = 0;
        for (Block block : part.blocks().subList(0, Math.min(FIRST_BLOCKS, part.blocks().size()))) {
            words += Words.count(block.text());
            if (!texts.isEmpty() && words > MOST_WORDS) {
                return texts;
            }
            if (!HeaderLines.isOfOccasion(block.text()) && !isOfInstitute(block.text())) {
                texts.add(block.text());
            }
            if (block.text().endsWith("?") && texts.size() > 1) {
                return texts;
            }
        }
        return texts;
    }
}
