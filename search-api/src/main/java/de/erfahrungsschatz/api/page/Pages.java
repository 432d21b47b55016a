package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.ExpertsAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.ProfileAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.original.Original;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes the pages. Safe for many threads.
public final class Pages {

    /// The templates were compiled when the program was built: it needs no compiler, and a mistake in one fails the build.
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Pages.class.getClassLoader(), Pages.class.getPackageName());

    /// Of a page of hits, in characters: whoever writes it need not move what is written already.
    private static final int USUAL_LENGTH = 1 << 16;

    private final Site site;
    private final Texts texts;

    /// Pages of a site that shows people.
    ///
    /// @param settings how the site presents itself
    public Pages(SiteSettings settings) {
        this(settings, true);
    }

    /// @param settings how the site presents itself
    /// @param experts whether it shows people by what they can tell about
    public Pages(SiteSettings settings, boolean experts) {
        this(Site.of(settings, experts));
    }

    private Pages(Site site) {
        this.site = site;
        texts = site.texts();
    }

    /// The same pages as answers to another address.
    ///
    /// @param language of that address
    /// @param address path and query, without the language
    public Pages at(Language language, String address) {
        return new Pages(site.at(language, address));
    }

    /// The search page with its hits.
    ///
    /// @param yearsLeftOut see [SearchForm#yearsLeftOut]
    /// @param experts the first people who can tell about it
    public String search(SearchQuestion question, SearchAnswer answer, List<String> yearsLeftOut,
            List<ExpertAnswer> experts) {
        boolean start = question.text().isEmpty() && question.filters().equals(Filters.NONE) && question.page() == 1;
        String words = words(question);
        String title = question.page() == 1 ? words : texts.text("title.page", words, question.page());
        Frame frame = new Frame(site, title, question.text(), start ? "/" : null, start ? site.structured() : null);
        return render("search.jte", SearchPage.of(frame, question, answer, yearsLeftOut, experts));
    }

    /// The page of a document.
    ///
    /// @param asked for the number of a passage, the other documents in which its question is asked; those that are missing are
    ///        asked nowhere else
    /// @param similar other documents that are like it
    /// @param reference how one cites it
    /// @param original the file that it was read from; null where there is none to be opened
    public String document(DocumentQuestion question, DocumentAnswer answer, Map<Integer, List<HitAnswer>> asked,
            List<HitAnswer> similar, Reference reference, @Nullable Original original) {
        Frame frame = new Frame(site, answer.title().label(), question.text(), answer.link(),
                StructuredData.document(reference));
        return render("document.jte", DocumentPage.of(frame, question, answer, asked, similar, reference, original));
    }

    /// The page of collected passages.
    ///
    /// @param collected what was asked for
    /// @param sources what is there of it
    public String briefing(List<PassageAddress> collected, List<CollectedSource> sources) {
        return render("briefing.jte",
                new BriefingPage(new Frame(site, texts.text("briefing.title"), "", null), collected, sources));
    }

    /// What makes the pages of the network's office.
    public OfficePages office() {
        return new OfficePages(site, this::render);
    }

    /// The same pages with a way to those of the office.
    public Pages withOffice() {
        return new Pages(site.withOffice());
    }

    /// What makes the pages that show what the network has done.
    public OverviewPages overviews() {
        return new OverviewPages(site, this::render);
    }

    /// What makes the pages through which people are reached.
    public ContactPages contacts() {
        return new ContactPages(site, this::render);
    }

    /// The page that shows who can tell about what is asked.
    ///
    /// @param labels the names of facet values
    public String experts(ExpertQuestion question, ExpertsAnswer answer, Viewer viewer,
            BiFunction<Facet, String, String> labels) {
        String title = question.text().isEmpty() ? texts.text("experts.title")
                : texts.text("experts.heading", Words.shortened(question.text()));
        Frame frame = new Frame(site, title, question.text(), null);
        return render("experts.jte", ExpertsPage.of(frame, question, answer, viewer, labels));
    }

    /// The page of a person.
    public String expert(ProfileAnswer profile) {
        Frame frame = new Frame(site, profile.expert().name(), "", null);
        return render("expert.jte", new ExpertPage(frame, profile.expert(), profile.contact()));
    }

    /// The page that says what is wrong with an address.
    public String invalid(List<ParameterProblem> problems) {
        return failure("invalid", problems);
    }

    /// The page for a document that is not there, or not for this viewer.
    public String missing() {
        return failure("document", List.of());
    }

    /// The page for anything else that went wrong.
    ///
    /// @param status of HTTP
    public String failure(int status) {
        return failure(kind(status), List.of());
    }

    /// The small search page for frames on other websites.
    public String embedded(SearchQuestion question, SearchAnswer answer) {
        Frame frame = new Frame(site, words(question), question.text(), null);
        return render("embed.jte", SearchPage.of(frame, question, answer, List.of(), List.of()));
    }

    /// What such a frame shows when its address is wrong.
    public String embeddedInvalid(List<ParameterProblem> problems) {
        return failure("embed-failure.jte", "invalid", problems);
    }

    /// What such a frame shows when anything else went wrong.
    ///
    /// @param status of HTTP
    public String embeddedFailure(int status) {
        return failure("embed-failure.jte", kind(status), List.of());
    }

    /// The page that shows the widget at work, and how to embed it.
    ///
    /// @param script the address of the widget's script that changes with it
    /// @param integrity the value of the attribute `integrity` that fits it
    public String demonstration(String script, String integrity) {
        Frame frame = new Frame(site, texts.text("demo.title"), "", null);
        return render("demo.jte", new DemoPage(frame, script, integrity));
    }

    private String words(SearchQuestion question) {
        return question.text().isEmpty() ? texts.text("title.start") : Words.shortened(question.text());
    }

    private String kind(int status) {
        boolean known = texts.find("failure." + status + ".title").isPresent();
        return known ? Integer.toString(status) : "other";
    }

    private String failure(String kind, List<ParameterProblem> problems) {
        return failure("failure.jte", kind, problems);
    }

    private String failure(String template, String kind, List<ParameterProblem> problems) {
        // What is not there is told the same at every address, so none is repeated.
        Frame frame = new Frame(site.at(site.language(), "/"), texts.text("failure." + kind + ".title"), "", null);
        return render(template, new FailurePage(frame, texts.text("failure." + kind + ".detail"), problems));
    }

    private String render(String template, Object page) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        TEMPLATES.render(template, page, new LinkOutput(output, site.place()));
        return output.toString();
    }
}
