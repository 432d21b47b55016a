package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.ExpertAnswer.EvidenceAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.NamesakeAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.StatementAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.ToldAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.Affiliation;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Evidence;
import de.erfahrungsschatz.engine.port.Excerpt;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.Expert.Statement;
import de.erfahrungsschatz.engine.port.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes the answers about people. Wherever words of a document are shown, telephone numbers and mail addresses are left out.
public final class ExpertAnswers {

    /// What is older tells little of what somebody does today.
    private static final int YEARS = 5;
    /// Later than any month and any day.
    private static final int LAST = 99;
    /// How much of a passage is shown, in UTF-16 units: about three lines.
    private static final int EXCERPT = 280;

    private final Vocabularies vocabularies;
    private final LocalDate today;

    /// @param vocabularies those of the viewer, for the labels
    /// @param today by which evidence is old or not
    public ExpertAnswers(Vocabularies vocabularies, LocalDate today) {
        this.vocabularies = vocabularies;
        this.today = today;
    }

    /// The answer about a person.
    ///
    /// @param contact what the viewer is shown of how to reach the person
    /// @param text the words that led there, to be marked where the answer leads; "" for none
    public ExpertAnswer of(Expert expert, ContactAnswer contact, String text) {
        return new ExpertAnswer(expert.id(), masked(expert.name()), lower(affiliation(expert)), expert.documents(),
                iso(expert.newest()), isOld(expert.newest()),
                expert.evidence().stream().map(proof -> evidence(proof, text)).toList(),
                expert.history().stream().map(ExpertAnswers::statement).toList(),
                expert.namesakes().stream().map(other -> new NamesakeAnswer(other.id(), masked(other.name()),
                        masked(other.where()), Address.ofExpert(other.id()))).toList(),
                contact, Address.ofExpert(expert.id()));
    }

    /// What the newest document says that says anything.
    private static Affiliation affiliation(Expert expert) {
        return expert.history().stream()
                .map(said -> Affiliation.of(said.function(), said.office(), said.organisation()))
                .filter(one -> one != Affiliation.UNKNOWN).findFirst().orElse(Affiliation.UNKNOWN);
    }

    /// A date that is known less precisely is taken for the last day that it may be.
    private boolean isOld(@Nullable DocumentDate date) {
        if (date == null) {
            return false;
        }
        int month = date.month() == null ? LAST : date.month();
        int day = date.day() == null ? LAST : date.day();
        return date.year() * 10_000 + month * 100 + day < day(today.minusYears(YEARS)).sortKey();
    }

    private static DocumentDate day(LocalDate day) {
        return new DocumentDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private EvidenceAnswer evidence(Evidence proof, String text) {
        Hit hit = proof.hit();
        int number = proof.passage().number();
        WithoutContacts words = WithoutContacts.of(proof.passage().passage().text(), proof.passage().highlights());
        Excerpt excerpt = Excerpt.of(words.text(), words.highlights(), EXCERPT);
        return new EvidenceAnswer(hit.id().value(), masked(hit.metadata().title().value()),
                hit.metadata().date() == null ? null : iso(hit.metadata().date().value()), hit.visibility().label(),
                lower(proof.role()), stated(proof.person()), number + 1, proof.passage().passage().page(),
                excerpt.text(), excerpt.highlights(), excerpt.cutBefore(), excerpt.cutAfter(),
                told(proof.passage().passage().metadata().experiences(), excerpt.text()),
                Address.ofPassage(hit.id(), number, text));
    }

    /// What the words shown tell: the rest of the passage may tell of something else.
    private List<ToldAnswer> told(List<Experience> experiences, String shown) {
        return experiences.stream()
                .filter(told -> told.provenance().quote() != null && shown.contains(told.provenance().quote()))
                .map(this::told).toList();
    }

    private ToldAnswer told(Experience experience) {
        String format = experience.format();
        return new ToldAnswer(new ConceptAnswer(format, vocabularies.get(VocabularyName.FORMATS).label(format)),
                new ConceptAnswer(experience.status().label(), experience.status().german()));
    }

    private static StatementAnswer stated(Person person) {
        return statement(new Statement(person.function(), person.office(), person.organisation(), person.city(), null,
                null));
    }

    private static StatementAnswer statement(Statement said) {
        return new StatementAnswer(WithoutContacts.of(said.function()), WithoutContacts.of(said.office()),
                WithoutContacts.of(said.organisation()), WithoutContacts.of(said.city()), iso(said.since()),
                iso(said.until()));
    }

    private static String masked(String text) {
        return WithoutContacts.of(text, List.of()).text();
    }

    private static @Nullable String iso(@Nullable DocumentDate date) {
        return date == null ? null : date.toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
