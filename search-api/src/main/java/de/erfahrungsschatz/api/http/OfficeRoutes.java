package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.asked.FrequentQueries;
import de.erfahrungsschatz.api.office.Candidate;
import de.erfahrungsschatz.api.office.HandedIn;
import de.erfahrungsschatz.api.office.Inbox;
import de.erfahrungsschatz.api.office.IntakeReport;
import de.erfahrungsschatz.api.office.OfficeProgram;
import de.erfahrungsschatz.api.office.OfficeReply;
import de.erfahrungsschatz.api.office.ReviewDecision;
import de.erfahrungsschatz.api.office.ReviewDesk;
import de.erfahrungsschatz.api.office.ReviewList;
import de.erfahrungsschatz.api.office.ReviewLook;
import de.erfahrungsschatz.api.page.OfficePages;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The pages of the network's office, below `/geschaeftsstelle`. They are there for the viewer of the office alone, who sits at this
/// machine. Whatever is written rests on what the writer has seen: without its version nothing is.
final class OfficeRoutes {

    private static final String REVIEW = Address.OFFICE + "/pruefen";
    private static final String UPLOAD = Address.OFFICE + "/hochladen";

    private final OfficeProgram program;
    private final ReviewDesk desk;
    private final @Nullable FrequentQueries queries;
    private final @Nullable Inbox inbox;
    private final @Nullable BaseAddress base;
    private final LocalPages pages;

    /// @param queries what is searched for often; null where nothing is counted
    OfficeRoutes(OfficeProgram program, @Nullable FrequentQueries queries, @Nullable BaseAddress base,
            LocalPages pages) {
        this.program = program;
        this.desk = new ReviewDesk(program, text -> Json.read(text, ReviewList.class));
        this.queries = queries;
        this.inbox = program.inbox().orElse(null);
        this.base = base;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page(Address.OFFICE, this::report);
        routes.page(REVIEW, this::review);
        routes.sent(REVIEW + "/{id}", this::decide);
        routes.page(Address.OFFICE + "/begriffe", this::candidates);
        routes.page(Address.OFFICE + "/anfragen", context -> Replies.html(context, 200, queries == null
                ? pages(context).withoutQueries()
                : pages(context).queries(queries.tables())));
        routes.form(UPLOAD, context -> Replies.html(context, 200, pages(context).upload(
                inbox == null ? pages(context).said("no-inbox") : null)), this::take);
    }

    private void report(Context context) {
        ifDone(context, program.report(), text -> Replies.html(context, 200,
                pages(context).report(Json.read(text, IntakeReport.class))));
    }

    private void review(Context context) {
        String sheet = context.queryParam("seite");
        int number = sheet != null && sheet.matches("\\d{1,6}") ? Integer.parseInt(sheet) : 1;
        showReview(context, 200, number, null);
    }

    private void candidates(Context context) {
        ifDone(context, program.candidates(), text -> Replies.html(context, 200,
                pages(context).candidates(List.of(Json.read(text, Candidate[].class)))));
    }

    private void decide(Context context) {
        Optional<Map<String, List<String>>> sent = SentForm.of(context, base);
        if (sent.isEmpty()) {
            Replies.html(context, 403, pages.of(context).contacts().told("foreign"));
            return;
        }
        Optional<ReviewDecision> decision = ReviewDecision.of(sent.get(), context.header("If-Match"));
        if (decision.isEmpty()) {
            showReview(context, 428, 1, pages(context).said("incomplete"));
            return;
        }
        switch (decision.get().ask(program, context.pathParam("id"))) {
            case OfficeReply.Done _ -> showReview(context, 200, 1, pages(context).said("written"));
            case OfficeReply.Outdated(String sentence) -> showReview(context, 412, 1, sentence);
            case OfficeReply.Refused(String sentence) -> showReview(context, 400, 1, sentence);
        }
    }

    private void showReview(Context context, int status, int number, @Nullable String said) {
        switch (desk.look()) {
            case ReviewLook.Listed(ReviewList list) ->
                Replies.html(context, status, pages(context).review(list, number, said));
            case ReviewLook.Refused(String sentence) -> Replies.html(context, 409, pages(context).refused(sentence));
        }
    }

    private void take(Context context) {
        if (!SentForm.isOwn(context, base)) {
            Replies.html(context, 403, pages.of(context).contacts().told("foreign"));
            return;
        }
        UploadedFile file = context.uploadedFile("file");
        Optional<HandedIn> handedIn = HandedIn.of(context.formParamMap());
        if (inbox == null || file == null || file.size() == 0 || handedIn.isEmpty()) {
            Replies.html(context, 400, pages(context).upload(
                    pages(context).said(inbox == null ? "no-inbox" : "no-file")));
            return;
        }
        switch (take(inbox, file, handedIn.get())) {
            case TAKEN -> Replies.html(context, 200, pages(context).upload(pages(context).said("taken")));
            case KNOWN -> Replies.html(context, 409, pages(context).upload(pages(context).said("known")));
            case NAMELESS -> Replies.html(context, 400, pages(context).upload(pages(context).said("nameless")));
        }
    }

    private static Inbox.Outcome take(Inbox inbox, UploadedFile file, HandedIn handedIn) {
        try (InputStream content = file.content()) {
            return inbox.take(file.filename(), content, handedIn.sidecar());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what was sent", e);
        }
    }

    private void ifDone(Context context, OfficeReply reply, Consumer<String> then) {
        switch (reply) {
            case OfficeReply.Done(String text) -> then.accept(text);
            case OfficeReply.Refused(String sentence) -> Replies.html(context, 409, pages(context).refused(sentence));
            case OfficeReply.Outdated(String sentence) -> Replies.html(context, 409, pages(context).refused(sentence));
        }
    }

    private OfficePages pages(Context context) {
        return pages.of(context).office();
    }
}
