package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.place.CityContext;
import de.erfahrungsschatz.indexer.understand.place.CityMention;
import de.erfahrungsschatz.indexer.understand.place.CityMentions;
import de.erfahrungsschatz.indexer.understand.place.CityReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How many of the cities that people see in documents are found, and how much else is taken for one.
class CityGoldTest {

    private static final Vocabulary CITIES = MarkedDocument.VOCABULARIES.get(VocabularyName.CITIES);
    private static final Pattern LABEL = Pattern.compile("^[^:]{1,40}: ");
    private static final CityMentions MENTIONS = new CityMentions(CITIES);

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_the_cities_mentioned_and_falls_into_few_traps(String half) {
        Score mentions = new Score("city mentions, " + half);
        Score names = new Score("which of several towns, " + half);
        int traps = 0;
        int caught = 0;
        for (MarkedDocument document : documents(half)) {
            CityReading reading = reading(document);
            for (GoldBlock block : document.gold().blocks()) {
                Map<Integer, CityMention> found = reading.find(block.text()).stream()
                        .collect(Collectors.toMap(CityMention::start, Function.identity()));
                List<GoldMark> cities = block.marks("city");
                mentions.compare(document.file().name(), cities.stream().map(mark -> at(block, mark.start())).toList(),
                        found.keySet().stream().map(start -> at(block, start)).toList());
                cities.forEach(mark -> compareTowns(names, mark, found.get(mark.start())));
                traps += block.marks("nocity").size();
                caught += (int) block.marks("nocity").stream().filter(mark -> found.containsKey(mark.start())).count();
            }
        }
        System.out.println("traps, " + half + ": " + traps + ", caught in " + caught);
        Ratchet.hold(mentions);
        Ratchet.hold(names);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_which_city_a_document_is_about(String half) {
        Score score = new Score("city of the document, " + half);
        for (MarkedDocument document : documents(half)) {
            Set<String> found = document.draft().metadata().conceptIds(VocabularyName.CITIES).stream()
                    .map(CITIES::label)
                    .collect(Collectors.toSet());
            score.compare(document.file().name() + " (" + document.gold().fact("title").orElse("") + ")",
                    document.gold().cities(), found);
        }
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_which_other_city_a_passage_speaks_about(String half) {
        Score score = new Score("other city of the passage, " + half);
        for (MarkedDocument document : documents(half)) {
            for (Passage passage : document.draft().passages()) {
                Derived<String> city = passage.metadata().city();
                score.compare(document.file().name() + " \"" + passage.text() + "\"", about(document, passage),
                        city == null ? List.of() : List.of(CITIES.label(city.value())));
            }
        }
        Ratchet.hold(score);
    }

    private static List<MarkedDocument> documents(String half) {
        List<MarkedDocument> documents = MarkedDocument.of(half);
        assumeFalse(documents.isEmpty(), "There are no files in gold/" + half);
        return documents;
    }

    private static CityReading reading(MarkedDocument document) {
        Set<String> homes = new HashSet<>(document.draft().metadata().conceptIds(VocabularyName.CITIES));
        List<String> people = document.draft().metadata().people().stream().map(Person::name).toList();
        return MENTIONS.in(new CityContext(homes, people),
                document.gold().blocks().stream().map(GoldBlock::text).toList());
    }

    private static void compareTowns(Score score, GoldMark mark, @Nullable CityMention found) {
        if (found == null) {
            return;
        }
        String label = CITIES.label(found.city());
        String expected = mark.value("city").filter(name -> !name.equals("true")).orElse(label);
        score.compare(mark.words(), List.of(expected), List.of(label));
    }

    /// The other city of which most of the words in a passage speak; empty where there is none.
    private static List<String> about(MarkedDocument document, Passage passage) {
        int words = 0;
        List<String> cities = new ArrayList<>();
        for (GoldBlock block : document.gold().blocks()) {
            String city = block.about();
            if (city != null && isIn(passage, block.text())) {
                words += block.text().length();
                cities.add(city);
            }
        }
        boolean most = 2 * words >= passage.text().length() - passage.questionLength();
        List<String> distinct = cities.stream().distinct().toList();
        return most && distinct.size() == 1 ? distinct : List.of();
    }

    /// The label of a speaker is no part of what a passage says.
    private static boolean isIn(Passage passage, String text) {
        return passage.text().contains(text) || passage.text().contains(LABEL.matcher(text).replaceFirst(""));
    }

    private static String at(GoldBlock block, int start) {
        String text = block.text();
        return "…" + text.substring(Math.max(0, start - 25), start) + ">>"
                + text.substring(start, Math.min(text.length(), start + 30)) + "…";
    }

}
