package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Concept.Participants;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the template of a format's profile shows: who used it, for what, and how far that came.
///
/// @param frame what is around it; it is called after the format
/// @param concept the format
/// @param broader the format above it; null at the top
/// @param narrower the formats below it
/// @param cities what is told of each city, those that have come farthest first; in the end what is nobody's for sure
/// @param topics of the documents that tell of its use, the most frequent first
record FormatPage(Frame frame, Concept concept, @Nullable Way broader, List<Way> narrower, List<Dossier> cities,
        List<Way> topics) {

    private static final int PROOFS = 4;
    private static final int TOPICS = 12;

    /// The page for a format.
    ///
    /// @param told the experiences with it and with what is narrower
    static FormatPage of(Frame frame, Concept concept, Experiences told, Names names) {
        Way broader = names.broader(VocabularyName.FORMATS, concept.id()).map(FormatPage::way).orElse(null);
        List<Way> narrower = names.narrower(VocabularyName.FORMATS, concept.id()).stream().map(FormatPage::way)
                .toList();
        List<Dossier> cities = Stream
                .concat(placed(concept.id(), told, names), unplaced(frame.texts(), concept.id(), told, names)).toList();
        return new FormatPage(frame, concept, broader, narrower, cities, topics(told, names));
    }

    Texts texts() {
        return frame.texts();
    }

    /// How many people usually take part, in words; empty when the vocabulary does not say.
    Optional<String> participants() {
        Participants usual = concept.practice() == null ? null : concept.practice().participants();
        return Optional.ofNullable(usual)
                .map(number -> texts().text("format.participants", number.fewest(), number.most()));
    }

    /// How long it usually takes; empty when the vocabulary does not say.
    Optional<String> duration() {
        return Optional.ofNullable(concept.practice()).map(Concept.Practice::duration);
    }

    /// All documents that deal with it.
    String search() {
        return Address.ofFacet(Facet.FORMAT, concept.id());
    }

    private static Way way(Concept format) {
        return new Way(format.prefLabel(), OverviewAddress.format(format.id()));
    }

    private static Stream<Dossier> placed(String format, Experiences told, Names names) {
        return told.accounts(told::cityOf).entrySet().stream()
                .map(city -> dossier(format, city.getKey(), city.getValue(), names))
                .sorted(Comparator.comparing(Dossier::status).thenComparing(dossier -> dossier.heading().label()));
    }

    private static Dossier dossier(String format, String city, Account account, Names names) {
        return Dossier.of("stadt-" + city,
                new Dossier.Heading(names.city(city), OverviewAddress.city(city, Selection.NONE)), account, PROOFS,
                told -> closer(format, told, names), OverviewAddress.proofs(city, format, Selection.NONE));
    }

    private static Stream<Dossier> unplaced(Texts texts, String format, Experiences told, Names names) {
        List<Told> nobodys = told.where(one -> one.city() == null).all();
        return nobodys.isEmpty() ? Stream.empty()
                : Stream.of(Dossier.of("ohne-stadt", new Dossier.Heading(texts.text("overview.nobody"), null),
                        new Account(nobodys), PROOFS, one -> closer(format, one, names),
                        Address.ofFacet(Facet.FORMAT, format)));
    }

    private static @Nullable String closer(String format, Told told, Names names) {
        return told.format().equals(format) ? null : names.format(told.format());
    }

    private static List<Way> topics(Experiences told, Names names) {
        Map<String, Long> counts = told.all().stream().filter(Told::isUse)
                .flatMap(one -> one.evidence().topics().stream())
                .collect(Collectors.groupingBy(topic -> topic, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(TOPICS).map(topic -> new Way(names.topic(topic.getKey()), OverviewAddress.topic(topic.getKey())))
                .toList();
    }
}
