package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.ExpertsAnswer;
import de.erfahrungsschatz.api.answer.ProfileAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExpertsPageTest {

    private final Pages pages = new Pages(SiteSettings.named("Erfahrungsschatz"));

    @Test
    void says_who_why_how_often_and_since_when() {
        Document page = experts(Viewer.MEMBER);

        assertThat(page.select("h1").text()).isEqualTo("Ansprechpersonen zu „Bürgerrat“");
        assertThat(page.select(".hit h2 a").eachText()).containsExactly("Dr. Henrike Lehndorf", "Kuno Karg");
        assertThat(page.select(".hit:first-child > .facts li").eachText())
                .containsExactly("Leiterin, Stadtplanungsamt, Stadt Rabenstedt", "Stadtverwaltung");
        assertThat(page.select(".hit > .reason").eachText()).containsExactly(
                "Gibt darüber im Interview Auskunft. 3 Dokumente, zuletzt 2024",
                "Hat darüber geschrieben. 1 Dokument, zuletzt 2009");
        assertThat(page.select(".hit:first-child > .outdated")).isEmpty();
        assertThat(page.select(".hit:last-child > .outdated").text()).contains("von 2009", "geändert haben");
    }

    @Test
    void shows_the_passages_with_the_role_and_the_function_of_that_time() {
        Document page = experts(Viewer.MEMBER);

        assertThat(page.select(".hit:first-child mark").eachText()).containsExactly("Bürgerrat", "Bürgerrat");
        assertThat(page.expectFirst(".hit:first-child .place").text()).contains("Nachkriegszeit", "21. Mai 2014",
                "S. 5");
        assertThat(page.select(".hit:first-child .proof").eachText()).containsExactly(
                "im Interview; damals Referentin, Rabenstedt Bürgerrat: durchgeführt",
                "erwähnt Bürgerrat: durchgeführt");
        assertThat(page.select(".hit:first-child .twin a").attr("href"))
                .isEqualTo("/ansprechpersonen/henrike-lehndorf--isenfurt");
    }

    @Test
    void leads_to_people_where_their_contact_is_shown_and_to_the_office_elsewhere() {
        Document page = experts(Viewer.MEMBER);

        assertThat(page.select("a[href^=mailto]").eachAttr("href")).containsExactly(
                "mailto:lehndorf@rabenstedt.example", "mailto:planung@rabenstedt.example",
                "mailto:geschaeftsstelle@netzwerk.example?subject=Bitte%20um%20Kontakt%3A%20Kuno%20Karg");
        assertThat(page.select(".contact li").eachText()).containsExactly("Telefon 0999 1234-56",
                "E-Mail lehndorf@rabenstedt.example", "Stadtplanungsamt planung@rabenstedt.example");
        assertThat(page.select("a[href^=tel]").attr("href")).isEqualTo("tel:0999123456");
        Document without = Jsoup.parse(pages.experts(SamplePeople.question("Rat"),
                new ExpertsAnswer(null, List.of(SamplePeople.UNKNOWN)), Viewer.MEMBER, (_, value) -> value));
        assertThat(without.select("a[href^=mailto]")).isEmpty();
    }

    @Test
    void keeps_the_filters_of_the_search_and_lets_go_of_them() {
        Document page = experts(Viewer.MEMBER);

        assertThat(page.select("input[type=hidden][form=suche]").eachAttr("name")).containsExactly("city", "from", "to",
                "vocabulary");
        assertThat(page.select("form").attr("action")).isEqualTo("/ansprechpersonen");
        assertThat(page.select(".chip").eachText()).containsExactly("Stadt: rabenstedt", "Zeitraum: 2010 bis 2024");
        assertThat(page.expectFirst(".chip").attr("href"))
                .isEqualTo("/ansprechpersonen?q=B%C3%BCrgerrat&from=2010&to=2024&vocabulary=off");
        assertThat(page.select(".back a").attr("href"))
                .isEqualTo("/?q=B%C3%BCrgerrat&city=rabenstedt&from=2010&to=2024&vocabulary=off");
    }

    @Test
    void tells_the_public_that_it_is_for_members() {
        Document page = Jsoup.parse(SamplePeople.experts(pages, SamplePeople.question("Rat"), Viewer.PUBLIC));

        assertThat(page.select(".note").text()).contains("nur Mitgliedsstädten");
        assertThat(Jsoup.parse(SamplePeople.experts(pages, SamplePeople.question("Rat"), Viewer.MEMBER)).select(".note")
                .text()).contains("niemand zu finden");
    }

    @Test
    void a_profile_shows_functions_over_time_and_all_documents() {
        Document page = Jsoup.parse(pages.expert(new ProfileAnswer(null, SamplePeople.LEHNDORF)));

        assertThat(page.select(".history li").eachText()).containsExactly(
                "2021 bis März 2024 Leiterin, Stadtplanungsamt, Stadt Rabenstedt",
                "21. Mai 2014 Referentin, Rabenstedt");
        assertThat(page.select(".quotes li")).hasSize(2);
        assertThat(page.select("a[href^=mailto]")).hasSize(2);
    }

    @Test
    void stands_beside_the_hits_only_where_there_is_somebody() {
        SearchQuestion question = Samples.asking("Bürgerrat");
        Document page = Jsoup.parse(pages.search(question, Samples.answer(question, 3), List.of(),
                List.of(SamplePeople.LEHNDORF)));

        assertThat(page.select(".expertbox h2").text()).isEqualTo("Wer kann dazu etwas sagen?");
        assertThat(page.select(".expertbox li > a").attr("href")).isEqualTo(SamplePeople.LEHNDORF.link());
        assertThat(page.select(".expertbox > p a").attr("href")).isEqualTo("/ansprechpersonen?q=B%C3%BCrgerrat");
        assertThat(Jsoup.parse(pages.search(question, Samples.answer(question, 3), List.of(), List.of()))
                .select(".expertbox, a[href=#personen]")).isEmpty();
    }

    @Test
    void a_site_that_shows_nobody_does_not_lead_there() {
        assertThat(pages.missing()).contains("href=\"/ansprechpersonen\"");
        assertThat(new Pages(SiteSettings.named("Erfahrungsschatz"), false).missing())
                .doesNotContain("ansprechpersonen");
    }

    private Document experts(Viewer viewer) {
        return Jsoup
                .parse(SamplePeople.experts(pages, SamplePeople.question("Bürgerrat"), viewer, SamplePeople.LEHNDORF,
                        SamplePeople.UNKNOWN));
    }
}
