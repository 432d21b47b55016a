package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Gap;
import de.erfahrungsschatz.api.overview.Matrix;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.overview.Timeline;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Hit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Makes the pages that show what the network has done. Safe for many threads.
public final class OverviewPages {

    private final Site site;
    private final BiFunction<String, Object, String> templates;

    /// @param templates fills the template of a name with a page
    OverviewPages(Site site, BiFunction<String, Object, String> templates) {
        this.site = site;
        this.templates = templates;
    }

    /// The matrix of cities and formats.
    ///
    /// @param experiences all that the viewer may know
    public String matrix(Selection selection, Experiences experiences, Vocabularies vocabularies) {
        Names names = new Names(vocabularies);
        Frame frame = frame(site.texts().text("matrix.title"), selection, OverviewAddress.matrix(Selection.NONE));
        SelectionForm form = SelectionForm.of(OverviewAddress.matrix(Selection.NONE), experiences, selection, names);
        Matrix matrix = Matrix.of(experiences.narrowed(selection), vocabularies);
        return templates.apply("matrix.jte", MatrixPage.of(frame, form, matrix, selection, names));
    }

    /// The profile of a city.
    ///
    /// @param experiences all that the viewer may know
    /// @param documents about the city, the newest first
    /// @param experts with whom one can speak there
    public String city(Concept city, Selection selection, Experiences experiences, SearchAnswer documents,
            List<ExpertAnswer> experts, Vocabularies vocabularies) {
        Names names = new Names(vocabularies);
        String address = OverviewAddress.city(city.id(), Selection.NONE);
        Experiences own = experiences.narrowed(Selection.ofCity(city.id()));
        SelectionForm form = SelectionForm.of(address, own, selection, names);
        return templates.apply("city.jte", CityPage.of(frame(city.prefLabel(), selection, address), city.id(), form,
                selection, own.narrowed(selection), documents, experts, names));
    }

    /// What other cities have used and this one has not.
    ///
    /// @param experiences all that the viewer may know
    /// @param experts who can tell about a format that is missing
    public String gap(Concept city, Selection selection, Experiences experiences,
            Function<Gap.Missing, List<ExpertAnswer>> experts, Vocabularies vocabularies) {
        Names names = new Names(vocabularies);
        SelectionForm form = SelectionForm.of(OverviewAddress.gap(city.id(), Selection.NONE), experiences, selection,
                names);
        Frame frame = new Frame(site, site.texts().text("gap.title", city.prefLabel()), "", null);
        Gap gap = Gap.of(experiences, city.id(), selection, vocabularies);
        return templates.apply("gap.jte", GapPage.of(frame, city.id(), form, selection, gap, names, experts));
    }

    /// The profile of a format.
    ///
    /// @param experiences all that the viewer may know
    public String format(Concept format, Experiences experiences, Vocabularies vocabularies) {
        Frame frame = frame(format.prefLabel(), Selection.NONE, OverviewAddress.format(format.id()));
        return templates.apply("format.jte", FormatPage.of(frame, format,
                experiences.narrowed(Selection.ofFormat(format.id())), new Names(vocabularies)));
    }

    /// The profile of a topic.
    ///
    /// @param experiences all that the viewer may know
    /// @param documents about the topic, the newest first
    public String topic(Concept topic, Experiences experiences, SearchAnswer documents, Vocabularies vocabularies) {
        Frame frame = frame(topic.prefLabel(), Selection.NONE, OverviewAddress.topic(topic.id()));
        Matrix matrix = Matrix.of(experiences.narrowed(Selection.ofTopic(topic.id())), vocabularies);
        return templates.apply("topic.jte", TopicPage.of(frame, topic, matrix, documents, new Names(vocabularies)));
    }

    /// What was done in which year.
    ///
    /// @param experiences all that the viewer may know
    public String timeline(Selection selection, Experiences experiences, Vocabularies vocabularies) {
        Names names = new Names(vocabularies);
        String address = OverviewAddress.timeline(Selection.NONE);
        SelectionForm form = SelectionForm.ofAll(address, experiences, selection, names);
        Timeline timeline = Timeline.of(experiences.narrowed(selection));
        return templates.apply("timeline.jte",
                TimelinePage.of(frame(site.texts().text("timeline.title"), selection, address), form, timeline, names));
    }

    /// The answers to the question of a passage, side by side.
    ///
    /// @param passage its place in the document, from 0
    /// @param others who is asked the same
    public String comparison(DocumentView view, int passage, List<Hit> others, Vocabularies vocabularies) {
        Frame frame = new Frame(site, site.texts().text("comparison.title"), "", null);
        return templates.apply("comparison.jte",
                ComparisonPage.of(frame, view, passage, others, new Names(vocabularies)));
    }

    private Frame frame(String title, Selection selection, String address) {
        return new Frame(site, title, "", selection.isEmpty() ? address : null);
    }
}
