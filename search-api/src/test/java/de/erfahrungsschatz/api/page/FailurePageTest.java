package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class FailurePageTest {

    private final Pages pages = new Pages(SiteSettings.named("Erfahrungsschatz"));

    @Test
    void says_what_is_wrong_with_an_address_and_what_was_probably_meant() {
        Document page = Jsoup.parse(pages.invalid(List.of(
                new ParameterProblem("city", Kind.NO_CONCEPT, List.of("ham", "cities"), List.of(), "hamm"),
                new ParameterProblem("page", Kind.NO_NUMBER, List.of("-1", "1", "100"), List.of(), null))));
        assertThat(page.select(".failure li").eachText()).containsExactly(
                "„ham“ ist kein Wert für „city“. Die erlaubten Werte nennt /api/v1/vocabularies/cities. Meinten Sie „hamm“?",
                "„-1“ ist kein Wert für „page“: erwartet wird eine ganze Zahl von 1 bis 100.");
    }

    @Test
    void every_failure_says_what_to_do_next() {
        for (int status : List.of(400, 404, 405, 413, 418, 500, 503)) {
            Document page = Jsoup.parse(pages.failure(status));
            assertThat(page.select("h1").text()).isNotBlank();
            assertThat(page.select(".failure a").attr("href")).isEqualTo("/");
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @Test
    void an_overloaded_server_asks_for_patience_and_a_missing_document_says_why() {
        assertThat(Jsoup.parse(pages.failure(503)).select(".failure").text()).contains("in einigen Sekunden");
        assertThat(Jsoup.parse(pages.missing()).select(".failure").text()).contains("zurückgezogen");
    }
}
