package de.erfahrungsschatz.corpus.skos;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/// What is written is read by a parser that we did not write.
final class SkosTurtleTest {

    private static final BaseIri BASE = new BaseIri("https://netzwerk.example/begriffe/");

    @Test
    void every_shipped_concept_comes_back_as_it_was() throws InvalidYamlException {
        Vocabularies shipped = VocabularyReader.read(null);
        List<Vocabulary> exported = Arrays.stream(VocabularyName.values()).map(shipped::get).toList();

        Model model = parsed(exported);

        assertThat(model.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme).toList()).hasSize(exported.size());
        for (Vocabulary vocabulary : exported) {
            vocabulary.concepts().forEach(concept -> assertSame(concept, vocabulary, model));
        }
    }

    @Test
    void broader_concepts_name_their_narrower_ones_and_only_the_others_are_at_the_top() {
        Model model = parsed(
                List.of(topics(Concept.of("hafen", "Hafen"), below("kai", "hafen"), below("pier", "hafen"))));
        Resource scheme = model.getResource(BASE.value() + "topics");
        Resource hafen = model.getResource(BASE.value() + "topics/hafen");

        assertThat(iris(hafen, SKOS.narrower)).containsExactlyInAnyOrder(BASE.value() + "topics/kai",
                BASE.value() + "topics/pier");
        assertThat(iris(scheme, SKOS.hasTopConcept)).containsExactly(hafen.getURI());
        assertThat(iris(hafen, SKOS.topConceptOf)).containsExactly(scheme.getURI());
    }

    @Test
    void signs_that_mean_something_in_turtle_are_only_signs() {
        String label = "\"Kai\" \\ <Pier>\n& Mole {€} 😀";

        Model model = parsed(List.of(topics(Concept.of("kai", label))));

        assertThat(labels(model.getResource(BASE.value() + "topics/kai"), SKOS.prefLabel)).containsExactly(label);
    }

    @Test
    void the_register_of_municipalities_is_named_with_its_licence_where_it_is_exported() {
        Vocabulary cities = new Vocabulary(VocabularyName.CITIES, List.of(Concept.of("hamm", "Hamm")));
        Resource scheme = parsed(List.of(cities)).getResource(BASE.value() + "cities");

        assertThat(iris(scheme, DCTerms.license)).containsExactly("https://www.govdata.de/dl-de/by-2-0");
        assertThat(labels(scheme, DCTerms.bibliographicCitation)).singleElement().asString().contains("Destatis");
        assertThat(SkosTurtle.of(List.of(topics()), BASE)).doesNotContain("Destatis");
    }

    @Test
    void a_base_is_an_address_that_something_can_follow() {
        assertThat(BaseIri.parse("https://netzwerk.example/begriffe#")).isPresent();
        assertThat(Stream.of("netzwerk.example/", "https://netzwerk.example", "https://netz werk/", "ftp://a/", ""))
                .allSatisfy(text -> assertThat(BaseIri.parse(text)).isEmpty());
    }

    private static void assertSame(Concept concept, Vocabulary vocabulary, Model model) {
        Resource read = model.getResource(BASE.value() + vocabulary.name().label() + "/" + concept.id());
        String scheme = BASE.value() + vocabulary.name().label();
        Set<String> shown = Stream.concat(Stream.of(concept.prefLabel()), concept.altLabels().stream())
                .collect(Collectors.toSet());
        Set<String> hidden = Stream.concat(concept.hiddenLabels().stream(), concept.weakLabels().stream())
                .filter(label -> !shown.contains(label)).collect(Collectors.toSet());
        assertThat(labels(read, SKOS.prefLabel)).containsExactly(concept.prefLabel());
        assertThat(labels(read, SKOS.altLabel)).containsExactlyInAnyOrderElementsOf(concept.altLabels());
        assertThat(labels(read, SKOS.hiddenLabel)).containsExactlyInAnyOrderElementsOf(hidden);
        assertThat(labels(read, SKOS.definition))
                .isEqualTo(concept.definition() == null ? List.of() : List.of(concept.definition()));
        assertThat(iris(read, SKOS.broader)).isEqualTo(
                concept.broader() == null ? List.of() : List.of(scheme + "/" + concept.broader()));
        assertThat(iris(read, SKOS.inScheme)).containsExactly(scheme);
    }

    private static Vocabulary topics(Concept... concepts) {
        return new Vocabulary(VocabularyName.TOPICS, List.of(concepts));
    }

    private static Concept below(String id, String broader) {
        return new Concept(id, id, List.of(), List.of(), List.of(), List.of(), broader, null, null, false, null);
    }

    private static Model parsed(List<Vocabulary> vocabularies) {
        return RDFParser.fromString(SkosTurtle.of(vocabularies, BASE), Lang.TURTLE).strict(true).toModel();
    }

    private static List<String> labels(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(statement -> statement.getLiteral().getLexicalForm()).toList();
    }

    private static List<String> iris(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(statement -> statement.getObject()).map(RDFNode::toString).toList();
    }
}
