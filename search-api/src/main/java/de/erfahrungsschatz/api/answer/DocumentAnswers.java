package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.DocumentAnswer.ExperienceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.MentionsAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PersonAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.SourceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the answer that shows a whole document.
public final class DocumentAnswers {

    private final Vocabularies vocabularies;
    private final ShownPeople people;

    /// @param vocabularies those of the viewer, for the labels
    /// @param people who is listed
    public DocumentAnswers(Vocabularies vocabularies, ShownPeople people) {
        this.vocabularies = vocabularies;
        this.people = people;
    }

    /// The answer for a document.
    public DocumentAnswer of(DocumentView view) {
        Document document = view.document();
        Metadata metadata = document.metadata();
        List<ValueAnswer> kinds = values(metadata, VocabularyName.KINDS);
        return new DocumentAnswer(document.id().value(), document.visibility().label(),
                value(metadata.title(), metadata.title().value()),
                metadata.date() == null ? null : value(metadata.date(), metadata.date().value().toString()),
                metadata.state() == null ? null : value(metadata.state(), label(metadata.state().value())),
                metadata.validUntil() == null ? null
                        : value(metadata.validUntil(), metadata.validUntil().value().toString()),
                kinds.isEmpty() ? null : kinds.getFirst(), values(metadata, VocabularyName.CITIES),
                values(metadata, VocabularyName.TOPICS), values(metadata, VocabularyName.FORMATS),
                values(metadata, VocabularyName.GROUPS),
                people.of(document, vocabularies.get(VocabularyName.CITIES)).stream().map(DocumentAnswers::person)
                        .toList(),
                source(metadata.source()),
                Address.ofDocument(document.id(), ""), passages(view));
    }

    private List<ValueAnswer> values(Metadata metadata, VocabularyName name) {
        return values(metadata.concepts(), name);
    }

    private List<ValueAnswer> values(Map<VocabularyName, List<Derived<String>>> concepts, VocabularyName name) {
        return concepts.getOrDefault(name, List.of()).stream().map(derived -> concept(derived, name)).toList();
    }

    private ValueAnswer concept(Derived<String> derived, VocabularyName name) {
        return value(derived, vocabularies.get(name).label(derived.value()));
    }

    private static ValueAnswer value(Derived<?> derived, String label) {
        return new ValueAnswer(derived.value().toString(), label,
                lower(derived.provenance().origin()), derived.provenance().rule(),
                derived.provenance().quote());
    }

    private static String label(DocumentState state) {
        return switch (state) {
            case DRAFT -> "Entwurf";
            case FINAL -> "Endfassung";
        };
    }

    private static PersonAnswer person(Person person) {
        Person.Attendance attendance = person.attendance();
        Provenance provenance = person.provenance();
        return new PersonAnswer(person.name(), lower(person.role()), person.function(), person.office(),
                person.organisation(), person.city(), attendance == null ? null : lower(attendance),
                lower(provenance.origin()), provenance.rule(), provenance.quote());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static SourceAnswer source(Source source) {
        return new SourceAnswer(source.path(), source.mediaType(), source.part() + 1, source.fragment(),
                source.copies());
    }

    private List<PassageAnswer> passages(DocumentView view) {
        List<PassageAnswer> answers = new ArrayList<>();
        for (int number = 0; number < view.document().passages().size(); number++) {
            Passage passage = view.document().passages().get(number);
            answers.add(new PassageAnswer(number + 1, passage.page(), passage.headings(), passage.speaker(),
                    passage.questionLength(), passage.text(), city(passage), view.highlights().get(number),
                    mentions(passage.metadata().mentions()),
                    passage.metadata().experiences().stream().map(this::experience).toList(), Address.anchor(number)));
        }
        return answers;
    }

    private @Nullable ValueAnswer city(Passage passage) {
        Derived<String> city = passage.metadata().city();
        return city == null ? null : concept(city, VocabularyName.CITIES);
    }

    private MentionsAnswer mentions(Map<VocabularyName, List<Derived<String>>> mentions) {
        return new MentionsAnswer(values(mentions, VocabularyName.CITIES), values(mentions, VocabularyName.TOPICS),
                values(mentions, VocabularyName.FORMATS), values(mentions, VocabularyName.GROUPS));
    }

    private ExperienceAnswer experience(Experience experience) {
        String city = experience.city();
        return new ExperienceAnswer(concept(VocabularyName.FORMATS, experience.format()),
                new ConceptAnswer(experience.status().label(), experience.status().german()),
                city == null ? null : concept(VocabularyName.CITIES, city), experience.participants(),
                experience.duration(), experience.cost(), experience.provenance().rule(),
                experience.provenance().quote());
    }

    private ConceptAnswer concept(VocabularyName name, String id) {
        return new ConceptAnswer(id, vocabularies.get(name).label(id));
    }
}
