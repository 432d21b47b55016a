package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.original.Original;
import de.erfahrungsschatz.api.original.Originals;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/// The files that documents were read from, at `/dokument/{id}/original`. A document without one that may be opened is missing here like one
/// that never was.
final class OriginalRoutes {

    /// Whatever is in a file, it does nothing on behalf of this site. Chromium shows PDF files so.
    private static final String POLICY = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
    /// Nothing but PDF files is shown by a browser, whatever else it takes for a page.
    private static final String TO_BE_KEPT = "application/octet-stream";

    private final SearchIndex index;
    private final Viewer viewer;
    private final Originals originals;
    private final LocalPages pages;

    /// @param pages to tell people what went wrong
    OriginalRoutes(SearchIndex index, Viewer viewer, Originals originals, LocalPages pages) {
        this.index = index;
        this.viewer = viewer;
        this.originals = originals;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.page(Address.ORIGINAL, this::original);
    }

    private void original(Context context) {
        switch (Requests.nothing(QueryString.of(context))) {
            case Checked.Valid<Boolean> _ -> new Lookup(index, viewer).document(context.pathParam("id"), "")
                    .flatMap(view -> originals.of(view.document())).flatMap(Opened::of)
                    .ifPresentOrElse(opened -> send(context, opened),
                            () -> Replies.html(context, 404, pages.of(context).missing()));
            case Checked.Invalid<Boolean>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private static void send(Context context, Opened opened) {
        Original original = opened.original();
        String name = URLEncoder.encode(original.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*",
                "%2A");
        context.disableCompression()
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition",
                        (original.isPdf() ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Content-Length", Long.toString(opened.size()))
                .contentType(original.isPdf() ? Original.PDF : TO_BE_KEPT)
                .result(opened.content());
    }

    /// A file that is being read.
    ///
    /// @param size in bytes
    private record Opened(Original original, long size, InputStream content) {

        /// Empty when it has just gone.
        static Optional<Opened> of(Original original) {
            try {
                return Optional.of(new Opened(original, Files.size(original.file()),
                        Files.newInputStream(original.file())));
            } catch (IOException _) {
                return Optional.empty();
            }
        }
    }
}
