package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.asked.FrequentQueries.Tables;
import de.erfahrungsschatz.api.office.Candidate;
import de.erfahrungsschatz.api.office.IntakeReport;
import de.erfahrungsschatz.api.office.ReviewList;
import de.erfahrungsschatz.api.page.OfficePage.Room;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes the pages of the network's office. Safe for many threads.
public final class OfficePages {

    private final Site site;
    private final BiFunction<String, Object, String> templates;

    /// @param templates fills the template of a name with a page
    OfficePages(Site site, BiFunction<String, Object, String> templates) {
        this.site = site;
        this.templates = templates;
    }

    /// What became of the documents handed in.
    public String report(IntakeReport report) {
        return templates.apply("office-report.jte", new OfficePage<>(frame(Room.REPORT), Room.REPORT, null, report));
    }

    /// What should be looked at in documents.
    ///
    /// @param said what came of the last decision; null when there was none
    public String review(ReviewList list, int number, @Nullable String said) {
        return templates.apply("office-review.jte",
                new OfficePage<>(frame(Room.REVIEW), Room.REVIEW, said, ReviewSheet.of(list, number)));
    }

    /// Words that no vocabulary covers.
    public String candidates(List<Candidate> candidates) {
        return templates.apply("office-candidates.jte",
                new OfficePage<>(frame(Room.CANDIDATES), Room.CANDIDATES, null, candidates));
    }

    /// What is searched for often, and what is not found.
    public String queries(Tables tables) {
        return templates.apply("office-queries.jte",
                new OfficePage<>(frame(Room.QUERIES), Room.QUERIES, null, tables));
    }

    /// What stands there where nothing is counted.
    public String withoutQueries() {
        return templates.apply("office-refused.jte",
                new OfficePage<>(frame(Room.QUERIES), Room.QUERIES, said("no-queries"), ""));
    }

    /// The form for handing in a document.
    ///
    /// @param said what came of the last one; null when there was none
    public String upload(@Nullable String said) {
        return templates.apply("office-upload.jte", new OfficePage<>(frame(Room.UPLOAD), Room.UPLOAD, said, ""));
    }

    /// The text of a key, for what is said on these pages.
    ///
    /// @param kind of what happened
    public String said(String kind) {
        return site.texts().text("office-said." + kind);
    }

    /// What the page says where the program refused.
    public String refused(String sentence) {
        return templates.apply("office-refused.jte",
                new OfficePage<>(frame(Room.REPORT), Room.REPORT, sentence, ""));
    }

    private Frame frame(Room room) {
        return new Frame(site, site.texts().text("office." + room.key()), "", null);
    }
}
