package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.original.OpenOriginal;
import de.erfahrungsschatz.api.original.Original;
import de.erfahrungsschatz.api.original.Originals;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The files that documents were read from, at `/dokument/{id}/original`. A document without one that may be opened is missing here like one
/// that never was. A viewer of PDF files asks for the part that it shows, so that a large file opens at any page at once.
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
                    .flatMap(view -> originals.open(view.document()))
                    .ifPresentOrElse(opened -> send(context, opened),
                            () -> Replies.html(context, 404, pages.of(context).missing()));
            case Checked.Invalid<Boolean>(var problems) ->
                Replies.html(context, 400, pages.of(context).invalid(problems));
        }
    }

    private void send(Context context, OpenOriginal opened) {
        String tag = '"' + opened.original().hash() + '"';
        context.disableCompression().header("Cache-Control", "private, no-cache").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            opened.close();
            context.status(304);
            return;
        }
        context.header("Accept-Ranges", "bytes");
        // Of HEAD the whole is told, whatever range it names.
        String range = HandlerType.GET.equals(context.method()) ? context.header("Range") : null;
        switch (Extent.of(range, context.header("If-Range"), tag, opened.size())) {
            case Extent.Whole _ -> send(context, opened.original(), opened.size(), opened.content());
            case Extent.Part part -> sendPart(context, opened, part);
            case Extent.Outside _ -> {
                opened.close();
                context.header("Content-Range", "bytes */" + opened.size());
                Replies.html(context, 416, pages.of(context).failure(416));
            }
        }
    }

    private static void sendPart(Context context, OpenOriginal opened, Extent.Part part) {
        try {
            opened.content().skipNBytes(part.first());
        } catch (IOException e) {
            opened.close();
            throw new UncheckedIOException("A file could not be read: " + opened.original().file(), e);
        }
        context.status(206).header("Content-Range",
                "bytes " + part.first() + "-" + part.last() + "/" + opened.size());
        send(context, opened.original(), part.length(), new Limited(opened.content(), part.length()));
    }

    /// @param content as many bytes as the length says; it is closed when they are sent
    private static void send(Context context, Original original, long length, InputStream content) {
        String name = URLEncoder.encode(original.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*",
                "%2A");
        context.header("Content-Security-Policy", POLICY)
                .header("Content-Disposition",
                        (original.isPdf() ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Content-Length", Long.toString(length))
                .contentType(original.isPdf() ? Original.PDF : TO_BE_KEPT)
                .result(content);
    }
}
