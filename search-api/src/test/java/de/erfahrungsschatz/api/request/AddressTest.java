package de.erfahrungsschatz.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final long SEED = 7;
    private static final List<String> TEXTS = List.of("", "deich", "„runder Tisch“ -Kosten", "a&b=c", "100 % + 1",
            "ä/ö?#",
            "🏘", "\"", "a+b");

    private final Random random = new Random(SEED);

    @Test
    void what_is_usual_is_not_written() {
        assertThat(Address.of(new SearchQuestion("", Filters.NONE, Sort.RELEVANCE, 1, 10))).isEqualTo("/");
    }

    @Test
    void the_same_state_has_always_the_same_address() {
        Set<String> cities = new LinkedHashSet<>(List.of("isenfurt", "birkstaett"));
        Map<Facet, Set<String>> values = new LinkedHashMap<>();
        values.put(Facet.KIND, Set.of("interview"));
        values.put(Facet.CITY, cities);

        assertThat(Address.of(new SearchQuestion("Deich & Damm", new Filters(values, 2010, 2020), Sort.NEWEST, 2, 20)))
                .isEqualTo("/?q=Deich+%26+Damm&city=birkstaett&city=isenfurt&kind=interview&from=2010&to=2020"
                        + "&sort=newest&size=20&page=2");
    }

    @Test
    void an_address_leads_back_to_its_question() {
        Requests requests = new Requests(Network.vocabularies());
        for (int round = 0; round < 500; round++) {
            SearchQuestion question = question();
            String address = Address.of(question);

            assertThat(requests.search(parameters(address))).as("seed %d, round %d: %s", SEED, round, address)
                    .isEqualTo(new Checked.Valid<>(question));
        }
    }

    @Test
    void documents_and_passages_keep_what_was_searched() {
        DocumentId id = new DocumentId("isenfurt-2023");

        assertThat(Address.ofDocument(id, "")).isEqualTo("/dokument/isenfurt-2023");
        assertThat(Address.ofDocument(id, "a b")).isEqualTo("/dokument/isenfurt-2023?q=a+b");
        assertThat(Address.ofPassage(id, 0, "ä")).isEqualTo("/dokument/isenfurt-2023?q=%C3%A4#abschnitt-1");
        assertThat(Address.ofFacet(Facet.CITY, "none")).isEqualTo("/?city=none");
    }

    private SearchQuestion question() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                values.put(facet, some(facet));
            }
        }
        boolean range = !values.containsKey(Facet.YEAR);
        Integer from = range ? year(1900) : null;
        Integer to = range ? year(from == null ? 1900 : from) : null;
        int size = 1 + random.nextInt(Requests.LARGEST_SIZE);
        return new SearchQuestion(TEXTS.get(random.nextInt(TEXTS.size())), new Filters(values, from, to),
                List.of(Sort.values()).get(random.nextInt(3)), 1 + random.nextInt(Requests.lastPage(size)), size,
                random.nextBoolean(), random.nextBoolean(), random.nextBoolean() ? Detail.DOCUMENTS : Detail.PASSAGES);
    }

    private @Nullable Integer year(int earliest) {
        return random.nextBoolean() ? null : earliest + random.nextInt(2200 - earliest);
    }

    private Set<String> some(Facet facet) {
        List<String> all = new ArrayList<>(facet.vocabulary()
                .map(name -> Network.vocabularies().get(name).concepts().stream().map(Concept::id).toList())
                .orElse(facet == Facet.STATUS ? Status.labels() : List.of("1999", "2014", "2023")));
        all.add(Concept.NONE);
        Set<String> some = new LinkedHashSet<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static Map<String, List<String>> parameters(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : address.substring(address.equals("/") ? 1 : 2).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
