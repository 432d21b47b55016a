package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ExperienceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.MentionsAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PersonAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.SourceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.PlaceAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.ShareAnswer;
import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.answer.QueryAnswers;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.AlsoSearched;
import de.erfahrungsschatz.api.answer.SearchAnswer.CorrectionAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.FilterOffer;
import de.erfahrungsschatz.api.answer.SearchAnswer.RelaxationAnswer;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Invented answers, as a network of cities could get them.
final class Samples {

    /// Nothing is mentioned.
    static final MentionsAnswer NO_MENTIONS = new MentionsAnswer(List.of(), List.of(), List.of(), List.of());

    private Samples() {}

    /// A search without filters.
    static SearchQuestion asking(String text) {
        return new SearchQuestion(text, Filters.NONE, Sort.RELEVANCE, 1, 10);
    }

    /// A search with the given values of one facet.
    static SearchQuestion asking(String text, Facet facet, String... values) {
        return asking(text).with(new Filters(Map.of(facet, Set.of(values)), null, null));
    }

    /// An answer with those hits to that question, for any total.
    static SearchAnswer answer(SearchQuestion question, long total, HitAnswer... hits) {
        return answer(question, total, facets(question), hits);
    }

    static SearchAnswer answer(SearchQuestion question, long total, Map<String, List<FacetValueAnswer>> facets,
            HitAnswer... hits) {
        long pages = Math.max(1, (Math.min(total, 1_000) + question.size() - 1) / question.size());
        Query query = QueryParser.parse(question.text());
        QueryAnswers queries = new QueryAnswers((_, value) -> value, Texts.in(Language.GERMAN));
        Sort sort = query.isBrowsing() && question.sort() == Sort.RELEVANCE ? Sort.NEWEST : question.sort();
        return new SearchAnswer(queries.clauses(query), queries.described(query), List.of(), List.of(), total,
                question.page(), question.size(), pages, sort.label(), List.of(hits), facets);
    }

    /// The same answer to misspelt words.
    static SearchAnswer meaning(SearchAnswer answer, String words) {
        return answer.helping(new CorrectionAnswer(words, 7, Address.ofWords(words)), answer.relaxations());
    }

    /// The answer to a search that finds nothing, with looser ones that do.
    static SearchAnswer loosened(SearchQuestion question, RelaxationAnswer... looser) {
        return answer(question, 0).helping(null, List.of(looser));
    }

    /// The same with words that the vocabularies added, and offers of filters, one of which would leave nothing out.
    static SearchAnswer widened(SearchQuestion question, long total, HitAnswer... hits) {
        SearchAnswer plain = answer(question, total, hits);
        List<AlsoSearched> added = List.of(new AlsoSearched(question.text(),
                new ConceptAnswer("radverkehr", question.text()),
                IntStream.rangeClosed(1, 10).mapToObj(number -> "Wort " + number).toList()));
        return new SearchAnswer(plain.query(), plain.understood(), added,
                List.of(offer(question, "topic", "radverkehr", "Radverkehr", total),
                        offer(question, "city", "isenfurt", "Isenfurt", total - 1)),
                total, plain.page(), plain.size(), plain.pages(), plain.sort(), plain.hits(), plain.facets());
    }

    private static FilterOffer offer(SearchQuestion question, String facet, String value, String label, long count) {
        return new FilterOffer(facet, value, label, count, Address.of(question) + "&" + facet + "=" + value);
    }

    /// The counts of a corpus of middle size; what the question asks for is chosen.
    static Map<String, List<FacetValueAnswer>> facets(SearchQuestion question) {
        Map<String, List<FacetValueAnswer>> facets = new LinkedHashMap<>();
        add(facets, question, Facet.CITY, "lindenhafen Lindenhafen 31, grauhagen Grauhagen 24, none ohne~Angabe 14, "
                + "aldenrath Aldenrath 12, rabenstedt Rabenstedt 9, isenfurt Isenfurt 8, felsenrode Felsenrode 7, "
                + "lindenhafen-westerende Westerende~(Lindenhafen) 6 <lindenhafen, elmsbrueck Elmsbrück 5, "
                + "marschwik Marschwik 5, quellnitz Quellnitz 4, uhlenbeck Uhlenbeck 3, nesselburg Nesselburg 2, "
                + "grauhagen-zechenpark Zechenpark~(Grauhagen) 2 <grauhagen");
        add(facets, question, Facet.TOPIC, "beteiligung Bürgerbeteiligung 58, stadtentwicklung Stadtentwicklung 41, "
                + "mobilitaet Mobilität 22, wohnen Wohnen 19, none ohne~Angabe 17, radverkehr Radverkehr 12 <mobilitaet, "
                + "einfamilienhausgebiete Einfamilienhausgebiete 9 <wohnen, klimaanpassung Klimaanpassung 8, "
                + "innenstadt Innenstadt 7 <stadtentwicklung, parken Parken 5 <mobilitaet, "
                + "wohnen-alter Wohnen~im~Alter 4 <wohnen, konversion Konversion 4 <stadtentwicklung, "
                + "milieus Milieus~und~Lebensstile 3, friedhof Friedhofsentwicklung 1");
        add(facets, question, Facet.FORMAT, "deliberation Deliberatives~Verfahren 26, "
                + "buergerrat Bürgerrat 21 <deliberation, none ohne~Angabe 18, grossgruppe Großgruppenverfahren 14, "
                + "fokusgruppe Fokusgruppe 13, planungszelle Planungszelle 6 <deliberation, "
                + "world-cafe World-Café 6 <grossgruppe, runder-tisch Runder~Tisch 5, walk Stadtspaziergang 4");
        add(facets, question, Facet.KIND, "interview Interview 29, protokoll-ak Protokoll~eines~Arbeitskreises 22, "
                + "projektbericht Projektbericht 18, pressemitteilung Pressemitteilung 4");
        add(facets, question, Facet.YEAR, "2014 2014 23, 2016 2016 18, none ohne~Angabe 12, 2019 2019 11, 2008 2008 2, "
                + "2021 2021 9, 2022 2022 8, 2023 2023 7, 2010 2010 5, 2024 2024 4, 2012 2012 4, 2025 2025 3");
        add(facets, question, Facet.GROUP, "jugendliche Jugendliche 16, aeltere Ältere~Menschen 11, "
                + "schwer-erreichbar Schwer~erreichbare~Gruppen 9, mieter Mieterinnen~und~Mieter 3");
        add(facets, question, Facet.STATUS, "none ohne~Angabe 41, carried-out durchgeführt 33, planned geplant 12, "
                + "considered erwogen 7, rejected nicht~umgesetzt 3");
        return facets;
    }

    /// No value in any facet.
    static Map<String, List<FacetValueAnswer>> noFacets() {
        Map<String, List<FacetValueAnswer>> facets = new LinkedHashMap<>();
        Facet.labels().forEach(label -> facets.put(label, List.of()));
        return facets;
    }

    private static void add(Map<String, List<FacetValueAnswer>> facets, SearchQuestion question, Facet facet,
            String lines) {
        List<FacetValueAnswer> values = new ArrayList<>();
        Set<String> chosen = question.filters().of(facet);
        for (String line : lines.split(", ", -1)) {
            String[] words = line.split(" ", -1);
            String broader = words.length > 3 ? words[3].substring(1) : null;
            values.add(new FacetValueAnswer(words[0], words[1].replace('~', ' '), Long.parseLong(words[2]),
                    chosen.contains(words[0]), broader));
        }
        facets.put(facet.label(), Collections.unmodifiableList(values));
    }

    /// A hit whose passages mark what stands between asterisks.
    static HitAnswer hit(String id, String title, @Nullable String kind, @Nullable String city,
            @Nullable String date, String visibility, boolean fragment, ExcerptAnswer... passages) {
        return new HitAnswer(id, title, kind == null ? null : new ConceptAnswer("kind", kind),
                city == null ? List.of() : List.of(new ConceptAnswer("city", city)), List.of(), List.of(), date,
                visibility, fragment, Address.ofDocument(new DocumentId(id), "Bürgerrat"), List.of(passages));
    }

    /// A document as one cites it.
    static Reference reference() {
        return new Reference(new DocumentId("ak-dialog"), "Wie geht es weiter?", "Protokoll", List.of(),
                List.of("Grauhagen"), List.of("Dialog"), new DocumentDate(2016, 11, null), "Erfahrungsschatz",
                "https://wissen.example/dokument/ak-dialog");
    }

    /// The same hit, explained by two words.
    static HitAnswer explained(HitAnswer hit) {
        return with(hit, new ExplanationAnswer(3, List.of(
                new ShareAnswer("Bürgerrat", "whole", null, null,
                        List.of(new PlaceAnswer("text", List.of("Bürgerrat"))), 80, "„Bürgerrat“ steht im Text (80 %)"),
                new ShareAnswer("Bürgerrat", "inside", null, null,
                        List.of(new PlaceAnswer("title", List.of("Bürgerratsgutachten"))), 20,
                        "„Bürgerratsgutachten“ im Titel enthält „Bürgerrat“ (20 %)"))));
    }

    /// The same hit, explained by that many shares of seven percent.
    static HitAnswer explainedAtLength(HitAnswer hit, int shares) {
        ShareAnswer share = new ShareAnswer("Rat", "whole", null, null,
                List.of(new PlaceAnswer("text", List.of("Rat"))), 7, "„Rat“ steht im Text (7 %)");
        return with(hit, new ExplanationAnswer(3, Collections.nCopies(shares, share)));
    }

    /// The same hit, found by no word.
    static HitAnswer found(HitAnswer hit) {
        return with(hit, new ExplanationAnswer(null, List.of()));
    }

    private static HitAnswer with(HitAnswer hit, ExplanationAnswer explanation) {
        return new HitAnswer(hit.id(), hit.title(), hit.kind(), hit.cities(), hit.topics(), hit.formats(), hit.date(),
                hit.visibility(), hit.fragment(), hit.link(), hit.passages(), hit.twinOf(), hit.match(), explanation);
    }

    /// A passage that marks what stands between asterisks.
    static ExcerptAnswer excerpt(int number, @Nullable Integer page, List<String> headings, @Nullable String speaker,
            String text) {
        Marked marked = marked(text);
        return new ExcerptAnswer(number, page, headings, speaker, marked.text(), marked.marks(), true, true,
                "/dokument/rabenstedt-2014?q=B%C3%BCrgerrat#abschnitt-" + number);
    }

    /// Text that marks what stands between asterisks.
    static Marked marked(String text) {
        Matcher matcher = Pattern.compile("\\*([^*]+)\\*").matcher(text);
        StringBuilder plain = new StringBuilder();
        List<Highlight> marks = new ArrayList<>();
        int at = 0;
        while (matcher.find()) {
            plain.append(text, at, matcher.start());
            marks.add(new Highlight(plain.length(), plain.length() + matcher.group(1).length()));
            plain.append(matcher.group(1));
            at = matcher.end();
        }
        return new Marked(plain.append(text.substring(at)).toString(), marks);
    }

    /// A passage of a document; its question ends at the first `¶`, if it holds one.
    static PassageAnswer passage(int number, @Nullable Integer page, List<String> headings, @Nullable String speaker,
            String text) {
        Marked marked = marked(text);
        int question = Math.max(0, marked.text().indexOf('¶'));
        return new PassageAnswer(number, page, headings, speaker, question, marked.text().replace('¶', ' '),
                null, marked.marks(), NO_MENTIONS, List.of(), "abschnitt-" + number);
    }

    /// A passage of which it is known what it mentions and tells.
    static PassageAnswer passage(String text, MentionsAnswer mentions, ExperienceAnswer... experiences) {
        return new PassageAnswer(1, null, List.of(), null, 0, text, null, List.of(), mentions, List.of(experiences),
                "abschnitt-1");
    }

    /// A document with little known about it.
    static DocumentAnswer document(PassageAnswer... passages) {
        return new DocumentAnswer("vermerk-ohne-titel", "public", value("Vermerk.txt", "rule", "title.file-name", null),
                null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                new SourceAnswer(null, "text/plain; charset=UTF-8", 1, false, List.of()),
                "/dokument/vermerk-ohne-titel",
                List.of(passages));
    }

    /// A draft that holds for some years, of which a passage speaks about another city.
    static DocumentAnswer draft() {
        PassageAnswer passage = new PassageAnswer(1, null, List.of(), null, 0, "In Birkstätt ist es anders.",
                value("Birkstätt", "rule", "city.subject-of-passage", "In Birkstätt"), List.of(),
                NO_MENTIONS, List.of(), "abschnitt-1");
        return new DocumentAnswer("leitlinien", "public", value("Leitlinien", "rule", "title.heading", null), null,
                new ValueAnswer("draft", "Entwurf", "rule", "state.header", "Entwurf"),
                new ValueAnswer("2020-12-31", "2020-12-31", "sidecar", "valid-until", null), null, List.of(), List.of(),
                List.of(), List.of(), List.of(), new SourceAnswer(null, "application/pdf", 1, false, List.of()),
                "/dokument/leitlinien", List.of(passage));
    }

    static ValueAnswer value(String label, String origin, String rule, @Nullable String quote) {
        return new ValueAnswer(label, label, origin, rule, quote);
    }

    static PersonAnswer person(String name, String role) {
        return new PersonAnswer(name, role, null, null, null, null, null, "sidecar", "people", null);
    }
}
