package de.erfahrungsschatz.corpus.skos;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Writes vocabularies as SKOS in Turtle: a scheme for each, and in it the concepts with labels, definitions and what stands above
/// and below them. Ambiguous labels are hidden ones there. Signals of kinds are rules of this program and are left out.
public final class SkosTurtle {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            """;

    private static final Map<VocabularyName, String> TITLES = new EnumMap<>(Map.of(VocabularyName.CITIES,
            "Städte und Stadtteile", VocabularyName.TOPICS, "Themen", VocabularyName.FORMATS, "Dialogformate",
            VocabularyName.KINDS, "Dokumentarten", VocabularyName.GROUPS, "Zielgruppen", VocabularyName.ROLES,
            "Aufgaben und Funktionen", VocabularyName.OFFICES, "Ämter"));

    private static final String REGISTER = "Namen und Einwohnerzahlen: Statistisches Bundesamt (Destatis),"
            + " Gemeindeverzeichnis, Datenlizenz Deutschland – Namensnennung – Version 2.0; gekürzt.";
    private static final String REGISTER_LICENCE = "<https://www.govdata.de/dl-de/by-2-0>";

    private final BaseIri base;
    private final StringBuilder text = new StringBuilder(PREFIXES);

    private SkosTurtle(BaseIri base) {
        this.base = base;
    }

    /// The text of a Turtle file.
    public static String of(Collection<Vocabulary> vocabularies, BaseIri base) {
        SkosTurtle turtle = new SkosTurtle(base);
        vocabularies.forEach(turtle::add);
        return turtle.text.toString();
    }

    private void add(Vocabulary vocabulary) {
        scheme(vocabulary);
        Map<String, List<String>> narrower = new TreeMap<>();
        vocabulary.concepts().stream().filter(concept -> concept.broader() != null)
                .forEach(concept -> narrower.computeIfAbsent(Objects.requireNonNull(concept.broader()),
                        _ -> new ArrayList<>()).add(concept.id()));
        vocabulary.concepts().forEach(concept -> concept(vocabulary.name(), concept,
                narrower.getOrDefault(concept.id(), List.of())));
    }

    private void scheme(Vocabulary vocabulary) {
        VocabularyName name = vocabulary.name();
        Subject scheme = new Subject(iri(name), "skos:ConceptScheme");
        scheme.say("dct:title", literal(TITLES.getOrDefault(name, name.label())));
        if (name == VocabularyName.CITIES) {
            scheme.say("dct:license", REGISTER_LICENCE);
            scheme.say("dct:bibliographicCitation", literal(REGISTER));
        }
        scheme.say("skos:hasTopConcept", vocabulary.concepts().stream().filter(concept -> concept.broader() == null)
                .map(concept -> iri(name, concept.id())).toList());
        text.append(scheme.end());
    }

    private void concept(VocabularyName name, Concept concept, List<String> narrower) {
        Function<String, String> iri = id -> iri(name, id);
        String broader = concept.broader();
        Subject subject = new Subject(iri.apply(concept.id()), "skos:Concept");
        subject.say("skos:inScheme", iri(name));
        Set<String> said = new HashSet<>();
        subject.say("skos:prefLabel", labels(List.of(concept.prefLabel()), said));
        subject.say("skos:altLabel", labels(concept.altLabels(), said));
        subject.say("skos:hiddenLabel", labels(concept.hiddenLabels(), said));
        subject.say("skos:hiddenLabel", labels(concept.weakLabels(), said));
        if (concept.definition() != null) {
            subject.say("skos:definition", literal(concept.definition()));
        }
        if (broader == null) {
            subject.say("skos:topConceptOf", iri(name));
        } else {
            subject.say("skos:broader", iri.apply(broader));
        }
        subject.say("skos:narrower", narrower.stream().map(iri).toList());
        text.append(subject.end());
    }

    /// Those labels that were not said of the concept yet: SKOS knows each in one part only.
    private static List<String> labels(List<String> labels, Set<String> said) {
        return labels.stream().filter(said::add).map(SkosTurtle::literal).toList();
    }

    private String iri(VocabularyName name) {
        return base.of(name.label());
    }

    private String iri(VocabularyName name, String id) {
        return base.of(name.label() + "/" + id);
    }

    private static String literal(String words) {
        StringBuilder literal = new StringBuilder("\"");
        words.chars().forEach(sign -> literal.append(switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> Character.toString(sign);
        }));
        return literal.append("\"@de").toString();
    }

    /// All that is said of one thing.
    private static final class Subject {

        private final StringBuilder statements;

        Subject(String iri, String type) {
            statements = new StringBuilder("\n" + iri + " a " + type);
        }

        void say(String property, String value) {
            statements.append(" ;\n    ").append(property).append(' ').append(value);
        }

        void say(String property, List<String> values) {
            if (!values.isEmpty()) {
                say(property, String.join(", ", values));
            }
        }

        String end() {
            return statements.append(" .\n").toString();
        }
    }
}
