package de.erfahrungsschatz.api.journey;

import java.util.function.Function;

/// Every page in every state that it can be in, on the sample corpus as the demo shows it.
enum SamplePage {

    START("/"), //
    HITS("/?q=Beteiligung"), //
    DISTRICT("/?city=quellnitz-parkstadt"), //
    FILTERED("/?q=Beteiligung&kind=interview&city=rabenstedt&city=isenfurt&from=2005&to=2025&page=1"), //
    EXPLAINED("/?q=Beteiligung&explain=true"), //
    PASSAGES("/?q=Beteiligung&view=passages"), //
    SPELT_ALIKE("/?q=Hochwaser"), //
    ONLY_THE_WORDS("/?q=B%C3%BCrgerrat&vocabulary=off&sort=oldest"), //
    LAST_PAGE("/?page=4"), //
    BEYOND_THE_LAST("/?q=Beteiligung&page=90"), //
    NO_WORDS("/?q=%3F%3F%3F"), //
    YEARS_LEFT_OUT("/?year=2014&from=2010&to=2020"), //
    NOTHING("/?q=Xylophonunterricht"), //
    NOTHING_LEFT("/?q=Hochwasser&kind=interview&year=1999"), //
    DOCUMENT(SamplePage::document), //
    DOCUMENT_ALONE(server -> path(document(server))), //
    MATRIX("/matrix"), //
    MATRIX_OF_A_TOPIC("/matrix?topic=wohnen&from=2010&to="), //
    CITY("/stadt/rabenstedt"), //
    GAP("/stadt/rabenstedt/luecke?topic=wohnen"), //
    FORMAT("/format/buergerrat"), //
    TOPIC("/thema/wohnen"), //
    TIMELINE("/zeitleiste"), //
    COMPARISON(Comparison::in), //
    EXPERTS("/ansprechpersonen?q=Beteiligung&kind=interview"), //
    EXPERT(server -> server.client().get("/api/v1/experts?q=Hochwasser").json().at("/experts/0/link").asString()), //
    NO_EXPERTS("/ansprechpersonen?q=Xylophonunterricht"), //
    COLLECTION(server -> "/merkliste?stelle=nirgends.1&stelle="
            + path(document(server)).substring("/dokument/".length()) + ".1"), //
    EMPTY_COLLECTION("/merkliste"), //
    DEMO("/widget/demo"), //
    EMBED("/embed?q=Beteiligung"), //
    EMBED_NOTHING("/embed?q=Xylophonunterricht"), //
    EMBED_INVALID("/embed?kind=interveiw"), //
    MISSING("/dokument/gibt-es-nicht"), //
    UNKNOWN("/gibt-es-nicht"), //
    INVALID("/?kind=interveiw&page=0"), //
    START_IN_ENGLISH("/en/"), //
    EXPLAINED_IN_ENGLISH("/en/?q=Beteiligung&explain=true"), //
    DOCUMENT_IN_ENGLISH(server -> "/en" + document(server)), //
    MATRIX_IN_ENGLISH("/en/matrix"), //
    EMBED_IN_ENGLISH("/en/embed?q=Beteiligung"), //
    UNKNOWN_IN_ENGLISH("/en/gibt-es-nicht");

    @SuppressWarnings("ImmutableEnumChecker") // A function that keeps nothing.
    private final Function<RunningServer, String> target;

    SamplePage(String target) {
        this(_ -> target);
    }

    SamplePage(Function<RunningServer, String> target) {
        this.target = target;
    }

    /// Its path and query on a server of the sample corpus.
    String target(RunningServer server) {
        return target.apply(server);
    }

    private static String document(RunningServer server) {
        return server.client().get("/api/v1/search?q=Hochwasser").json().at("/hits/0/link").asString();
    }

    private static String path(String target) {
        return target.replaceAll("[?#].*$", "");
    }
}
