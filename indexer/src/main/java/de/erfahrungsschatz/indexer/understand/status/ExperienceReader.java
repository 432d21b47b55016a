package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what a passage tells of dialogue formats. Safe for many threads, unless it remembers.
public final class ExperienceReader {

    /// The concept above all bodies that exist for some time.
    private static final String BODIES = "gremium";

    private final Vocabulary formats;
    private final ConceptMentions mentions;
    private final StatusJudge judge;

    /// @param mentions finds the formats
    public ExperienceReader(Vocabularies vocabularies, ConceptMentions mentions) {
        this(vocabularies.get(VocabularyName.FORMATS), mentions, StatusJudge.shipped());
    }

    /// @param judge decides how far they have come
    ExperienceReader(Vocabulary formats, ConceptMentions mentions, StatusJudge judge) {
        this.formats = formats;
        this.mentions = mentions;
        this.judge = judge;
    }

    /// The same that looks through each text once only; for one document and one thread.
    ///
    /// @param remembered finds the formats
    public ExperienceReader remembering(ConceptMentions remembered) {
        return new ExperienceReader(formats, remembered, judge.remembering());
    }

    /// What a passage tells, each combination of format, status and city once. Where something else is told of a format in the
    /// same city, its bare mentions are left out.
    ///
    /// @param cities of the document
    public List<Experience> experiences(Passage passage, KnownCities cities) {
        List<Experience> all = tellings(passage, cities).stream().map(Telling::experience).toList();
        Map<Key, Experience> told = new LinkedHashMap<>();
        for (Experience experience : all) {
            if (experience.status() != Status.MENTIONED
                    || all.stream().noneMatch(other -> outweighs(other, experience))) {
                told.merge(Key.of(experience), experience, ExperienceReader::fuller);
            }
        }
        return List.copyOf(told.values());
    }

    private static boolean outweighs(Experience told, Experience bare) {
        return told.status() != Status.MENTIONED && told.format().equals(bare.format())
                && Objects.equals(told.city(), bare.city());
    }

    /// What is told at each place of a passage where a format is named, in order.
    ///
    /// @param cities of the document
    public List<Telling> tellings(Passage passage, KnownCities cities) {
        KnownCities known = cities.remembering();
        List<Telling> tellings = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (NamedFormat named : formats(passage)) {
            Verdict verdict = judge.judge(named.place());
            verdicts.add(verdict);
            tellings.add(new Telling(named.mention().start(), named.mention().end(),
                    experience(passage, known, named.place(), verdict)));
        }
        List<Telling> sure = IntStream.range(0, tellings.size()).filter(i -> !verdicts.get(i).isVague())
                .mapToObj(tellings::get).toList();
        return IntStream.range(0, tellings.size())
                .mapToObj(i -> verdicts.get(i).isVague() ? explained(tellings.get(i), sure) : tellings.get(i))
                .toList();
    }

    /// All formats that a passage names, in order, each with the place where it stands.
    List<NamedFormat> formats(Passage passage) {
        return formats(passage, mentions.find(VocabularyName.FORMATS, passage.text()));
    }

    /// The formats of which somebody else says where a passage names them.
    List<NamedFormat> formats(Passage passage, List<LabelMatch> found) {
        List<Stretch> stretches = Stretch.of(passage.text());
        Map<Integer, List<Piece>> pieces = new HashMap<>();
        List<NamedFormat> named = new ArrayList<>();
        for (LabelMatch mention : found) {
            IntStream.range(0, stretches.size()).filter(i -> stretches.get(i).holds(mention.start())).findFirst()
                    .ifPresent(at -> named.add(new NamedFormat(mention,
                            place(new Surroundings(passage.headings(), stretches, at), mention, found,
                                    pieces.computeIfAbsent(at, _ -> Piece.of(stretches.get(at).text()))))));
        }
        return named;
    }

    private Place place(Surroundings around, LabelMatch mention, List<LabelMatch> all, List<Piece> pieces) {
        Stretch stretch = around.passage().get(around.at());
        List<Integer> others = all.stream().filter(other -> other.start() != mention.start())
                .filter(other -> stretch.holds(other.start())).map(other -> other.start() - stretch.start()).toList();
        Sentence whole = Sentence.of(stretch.wording(), pieces, mention.start() - stretch.start(), others);
        int end = Math.min(stretch.text().length(), mention.end() - stretch.start());
        return Place.of(around, whole, end, mention.concept(), isBody(mention.concept()));
    }

    /// A bare mention means what the passage surely tells of the same format elsewhere.
    private static Telling explained(Telling bare, List<Telling> sure) {
        Experience own = bare.experience();
        return sure.stream().map(Telling::experience)
                .filter(one -> one.format().equals(own.format()) && one.status() != Status.MENTIONED).findFirst()
                .map(one -> new Telling(bare.start(), bare.end(), new Experience(own.format(), one.status(), one.city(),
                        own.participants(), own.duration(), own.cost(), one.provenance())))
                .orElse(bare);
    }

    private static Experience experience(Passage passage, KnownCities cities, Place place, Verdict verdict) {
        Sentence whole = place.whole();
        Amounts amounts = Amounts.in(nearest(whole.text(), whole.place(), whole.others()));
        return new Experience(place.format(), verdict.status(), city(passage, whole, cities), amounts.participants(),
                amounts.duration(), amounts.cost(), Provenance.rule("status." + verdict.rule(), verdict.quote()));
    }

    private boolean isBody(String format) {
        return formats.withBroader(format).contains(BODIES);
    }

    /// Of a sentence with several formats, what stands from this one to the next.
    private static String nearest(String sentence, int place, List<Integer> others) {
        int from = others.stream().anyMatch(other -> other < place) ? place : 0;
        int to = others.stream().filter(other -> other > place).min(Comparator.naturalOrder())
                .orElse(sentence.length());
        return sentence.substring(from, to);
    }

    /// The only other city that the part of the sentence names, else the sentence; else the one that the passage speaks about.
    private static @Nullable String city(Passage passage, Sentence whole, KnownCities cities) {
        String piece = whole.own().text();
        return cities.foreign(piece).or(() -> cities.foreign(whole.text())).orElseGet(() -> {
            var about = passage.metadata().city();
            return about == null || !cities.named().apply(whole.text()).isEmpty() ? null : about.value();
        });
    }

    /// Of two experiences that differ only in what they state besides, the first, with what it lacks taken from the second.
    private static Experience fuller(Experience first, Experience second) {
        return new Experience(first.format(), first.status(), first.city(),
                first(first.participants(), second.participants()), first(first.duration(), second.duration()),
                first(first.cost(), second.cost()), first.provenance());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /// What makes two experiences the same.
    private record Key(String format, Status status, @Nullable String city) {

        static Key of(Experience experience) {
            return new Key(experience.format(), experience.status(), experience.city());
        }
    }
}
