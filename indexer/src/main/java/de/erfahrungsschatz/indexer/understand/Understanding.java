package de.erfahrungsschatz.indexer.understand;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import de.erfahrungsschatz.indexer.understand.fact.ConceptRule;
import de.erfahrungsschatz.indexer.understand.fact.DateRule;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.KindRule;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import de.erfahrungsschatz.indexer.understand.fact.StateRule;
import de.erfahrungsschatz.indexer.understand.fact.TitleRule;
import de.erfahrungsschatz.indexer.understand.fact.ValidityRule;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.mention.PassageMentions;
import de.erfahrungsschatz.indexer.understand.person.FullNames;
import de.erfahrungsschatz.indexer.understand.person.PeopleRule;
import de.erfahrungsschatz.indexer.understand.place.CityContext;
import de.erfahrungsschatz.indexer.understand.place.CityMentions;
import de.erfahrungsschatz.indexer.understand.place.CityReading;
import de.erfahrungsschatz.indexer.understand.place.CityRule;
import de.erfahrungsschatz.indexer.understand.place.DistrictReading;
import de.erfahrungsschatz.indexer.understand.place.DistrictRule;
import de.erfahrungsschatz.indexer.understand.place.Districts;
import de.erfahrungsschatz.indexer.understand.place.PassageCities;
import de.erfahrungsschatz.indexer.understand.segment.Outline;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.segment.PassageCutter;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import de.erfahrungsschatz.indexer.understand.status.ExperienceReader;
import de.erfahrungsschatz.indexer.understand.status.KnownCities;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns the words of a source into documents. Safe for many threads.
public final class Understanding {

    private static final Pattern SLIDES = Pattern.compile("presentation|powerpoint");

    private final DateRule dates;
    private final KindRule kinds;
    private final CityMentions cityMentions;
    private final CityRule cities;
    private final Districts districts;
    private final ConceptMentions conceptMentions;
    private final ExperienceReader experiences;
    private final Map<VocabularyName, ConceptRule> concepts = new EnumMap<>(VocabularyName.class);

    /// @param clock tells which years are past
    public Understanding(Vocabularies vocabularies, Clock clock) {
        this.dates = new DateRule(clock);
        this.kinds = new KindRule(vocabularies.get(VocabularyName.KINDS));
        this.cityMentions = new CityMentions(vocabularies.get(VocabularyName.CITIES));
        this.cities = new CityRule(cityMentions);
        this.districts = new Districts(vocabularies.get(VocabularyName.CITIES));
        this.conceptMentions = new ConceptMentions(vocabularies);
        this.experiences = new ExperienceReader(vocabularies, conceptMentions);
        // Target groups have names that every planner uses all the time ("Verwaltung"), so more mentions are asked for. The
        // other names of topics are often only something near by ("Nachbarschaft" for the surroundings of homes).
        concepts.put(VocabularyName.TOPICS, new ConceptRule("topic", VocabularyName.TOPICS, 2, 6, false));
        concepts.put(VocabularyName.FORMATS, new ConceptRule("format", VocabularyName.FORMATS, 2, 5, true));
        concepts.put(VocabularyName.GROUPS, new ConceptRule("group", VocabularyName.GROUPS, 4, 4, true));
    }

    /// The documents of a source in order; at least one.
    ///
    /// @param path of the source below the indexed folder, with `/`
    /// @param starts quotations of first words, at each of which a document begins
    public List<Draft> understand(ExtractedText text, String path, List<String> starts) {
        boolean slides = SLIDES.matcher(text.mediaType()).find();
        List<Part> parts = slides ? List.of(Segmenter.whole(text.blocks())) : Segmenter.split(text.blocks(), starts);
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            boolean headed = !drafts.isEmpty() && !parts.getFirst().fragment();
            List<Block> sourceHeader = headed ? parts.getFirst().blocks() : List.of();
            Evidence evidence = new Evidence(part, sourceHeader, parts.size() == 1 ? text.statedTitle() : null,
                    text.statedDate(), SourcePath.of(path), text.mediaType(),
                    parts.size() == 1 ? text.runningLines() : List.of());
            Source source = new Source(path, text.mediaType(), drafts.size(), part.fragment(),
                    text.runningLines(), List.of());
            drafts.add(draft(evidence, source));
        }
        return drafts;
    }

    private Draft draft(Evidence evidence, Source source) {
        Derived<String> title = TitleRule.title(evidence);
        Part part = evidence.part();
        Map<VocabularyName, List<Derived<String>>> found = new EnumMap<>(VocabularyName.class);
        Optional<Derived<DocumentDate>> date = dates.date(evidence, title);
        List<Person> people = PeopleRule.people(evidence, title.value(), date.map(Derived::value).orElse(null));
        List<Passage> passages = new FullNames(people)
                .of(PassageCutter.cut(part, title.value(), evidence.slides()));
        CityReading reading = cityMentions.in(new CityContext(Set.of(), people.stream().map(Person::name).toList()),
                passages.stream().map(Passage::text).toList());
        List<Derived<String>> ofDocument = cities.cities(evidence, title.value(), reading);
        List<String> homes = ofDocument.stream().map(Derived::value).toList();
        CityReading about = reading.about(homes);
        DistrictReading places = districts.in(about);
        List<Passage> noted = PassageCities.noted(passages, about, places, homes, people);
        found.put(VocabularyName.CITIES, Stream.concat(ofDocument.stream(), DistrictRule
                .districts(title.value(), evidence.path().fileName(), noted, places, homes).stream()).toList());
        found.put(VocabularyName.KINDS, kinds.kind(evidence, title.value()).stream().toList());
        int[] headings = part.interview() ? new int[part.blocks().size()] : Outline.levels(part.blocks());
        ConceptMentions named = conceptMentions.remembering();
        concepts.forEach((name, rule) -> found.put(name, rule.concepts(evidence, title.value(), headings, named)));
        Metadata metadata = new Metadata(title, date.orElse(null),
                StateRule.state(evidence, title.value()).orElse(null), ValidityRule.validUntil(part).orElse(null),
                found, people, source);
        KnownCities known = new KnownCities(homes, about::named);
        ExperienceReader reader = experiences.remembering(named);
        return new Draft(metadata, noted.stream().map(passage -> known(passage, named, reader, known)).toList(),
                part.openings());
    }

    /// The passage with the concepts that it mentions, and what it tells of dialogue formats.
    private static Passage known(Passage passage, ConceptMentions named, ExperienceReader reader, KnownCities cities) {
        Passage mentioning = new PassageMentions(named).in(passage);
        PassageMetadata known = mentioning.metadata();
        return mentioning.with(new PassageMetadata(known.mentions(), known.city(),
                reader.experiences(mentioning, cities)));
    }
}
