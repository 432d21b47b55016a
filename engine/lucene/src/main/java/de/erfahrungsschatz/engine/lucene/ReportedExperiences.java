package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What the passages of a segment tell of dialogue formats, document by document. To gather it, every passage is unpacked once; then it
/// stays as long as the segment. Removed documents are in it too.
final class ReportedExperiences {

    private final List<List<ReportedExperience>> ofDocuments;

    private ReportedExperiences(List<List<ReportedExperience>> ofDocuments) {
        this.ofDocuments = ofDocuments;
    }

    /// Reads the table of a segment.
    static ReportedExperiences read(Segment segment) throws IOException {
        Reading reading = new Reading(segment);
        List<List<ReportedExperience>> all = new ArrayList<>();
        for (int document = 0; document < segment.table().documents(); document++) {
            all.add(reading.of(document));
        }
        return new ReportedExperiences(all);
    }

    /// What the passages of a document tell, in order.
    List<ReportedExperience> of(int document) {
        return ofDocuments.get(document);
    }

    /// Reads one document after the other. The same few formats, cities and rules recur in most of them and are kept once.
    private static final class Reading {

        private final Segment segment;
        private final PackedPassage packed = new PackedPassage();
        private final Map<String, String> known = new HashMap<>();

        Reading(Segment segment) throws IOException {
            this.segment = segment;
            packed.open(segment);
        }

        List<ReportedExperience> of(int document) throws IOException {
            List<ReportedExperience> told = new ArrayList<>();
            int start = segment.table().start(document);
            for (int number = start; number < segment.table().end(document); number++) {
                packed.read(number);
                PassageMetadata passage = packed.metadata();
                if (!passage.experiences().isEmpty()) {
                    told.addAll(of(document, number - start, passage));
                }
            }
            return List.copyOf(told);
        }

        private List<ReportedExperience> of(int document, int number, PassageMetadata passage) throws IOException {
            StoredDocument stored = segment.table().stored().of(segment, document);
            Metadata metadata = stored.metadata();
            DocumentDate date = metadata.date() == null ? null : metadata.date().value();
            List<String> cities = shared(metadata.conceptIds(VocabularyName.CITIES));
            List<String> topics = shared(metadata.conceptIds(VocabularyName.TOPICS));
            List<String> mentioned = shared(passage.mentioned(VocabularyName.TOPICS));
            List<String> places = shared(passage.mentioned(VocabularyName.CITIES));
            return passage.experiences().stream().map(experience -> new ReportedExperience(stored.id(),
                    segment.table().title(document), date, cities, topics, number, mentioned, places,
                    shared(experience)))
                    .toList();
        }

        private Experience shared(Experience experience) {
            Provenance provenance = experience.provenance();
            return new Experience(shared(experience.format()), experience.status(), sharedOrNull(experience.city()),
                    experience.participants(), experience.duration(), experience.cost(),
                    new Provenance(provenance.origin(), shared(provenance.rule()), provenance.quote()));
        }

        private List<String> shared(List<String> values) {
            return values.stream().map(this::shared).toList();
        }

        private @Nullable String sharedOrNull(@Nullable String value) {
            return value == null ? null : shared(value);
        }

        private String shared(String value) {
            return known.computeIfAbsent(value, _ -> value);
        }
    }
}
