package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.config.Colours;
import de.erfahrungsschatz.api.config.Embedding;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.office.OfficeProgram;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.engine.port.SearchIndex;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A server at a free port of this machine, and a client to ask it with.
final class Served implements AutoCloseable {

    /// A site that is to be found at the same address whatever port it has, so that answers of two servers can be compared.
    static final SiteSettings SITE = new SiteSettings("Probe", new BaseAddress("https://probe.example"), null,
            Colours.SHIPPED, null, null, null, null);

    private final SearchIndex index;
    private final WebServer server;
    private final Client client;

    private Served(SearchIndex index, Viewer viewer, ApiConfig settings, ContactDesk desk,
            @Nullable OfficeProgram office) {
        this.index = index;
        this.server = WebServer.start(index, viewer, settings, desk, office);
        this.client = new Client(server.port());
    }

    /// Serves an index, and closes it in the end.
    static Served index(SearchIndex index, Viewer viewer) {
        return new Served(index, viewer, settings(SITE, Embedding.NONE, PeopleConfig.DEFAULTS), ContactDesk.NONE, null);
    }

    /// Serves documents from an index in that folder, and lets websites show the small search page in a frame.
    static Served embedded(Path folder, Viewer viewer, Collection<Document> documents, Embedding embedding) {
        return new Served(Shelf.open(folder, documents), viewer, settings(SITE, embedding, PeopleConfig.DEFAULTS),
                ContactDesk.NONE, null);
    }

    /// Serves documents from an index in that folder.
    static Served documents(Path folder, Viewer viewer, Collection<Document> documents) {
        return documents(folder, viewer, documents, SITE);
    }

    /// Serves documents as a site that presents itself so.
    static Served documents(Path folder, Viewer viewer, Collection<Document> documents, SiteSettings site) {
        return new Served(Shelf.open(folder, documents), viewer,
                settings(site, Embedding.NONE, PeopleConfig.DEFAULTS), ContactDesk.NONE, null);
    }

    /// Serves documents where something is said about people.
    static Served documents(Path folder, Viewer viewer, PeopleConfig people, Collection<Document> documents) {
        return new Served(Shelf.open(folder, documents), viewer, settings(SITE, Embedding.NONE, people),
                ContactDesk.NONE, null);
    }

    /// Serves documents where people can be reached.
    static Served documents(Path folder, Viewer viewer, PeopleConfig people, ContactDesk desk,
            Collection<Document> documents) {
        return new Served(Shelf.open(folder, documents), viewer, settings(SITE, Embedding.NONE, people), desk, null);
    }

    /// Serves documents to the office, with its pages.
    static Served office(Path folder, Collection<Document> documents, OfficeProgram office) {
        return new Served(Shelf.open(folder, documents), Viewer.OFFICE,
                settings(SITE, Embedding.NONE, PeopleConfig.DEFAULTS), ContactDesk.NONE, office);
    }

    /// Serves documents whose files lie in that folder.
    static Served originals(Path folder, Viewer viewer, Path originals, Collection<Document> documents) {
        ApiConfig plain = settings(SITE, Embedding.NONE, PeopleConfig.DEFAULTS);
        return new Served(Shelf.open(folder, documents), viewer,
                new ApiConfig(plain.site(), plain.host(), plain.port(), plain.questionsAtOnce(), plain.embedding(),
                        plain.people(), plain.withdrawals(), plain.office(), List.of(originals), null),
                ContactDesk.NONE, null);
    }

    /// Serves documents and counts what is searched for, in files in that folder; to the office it shows them.
    static Served counting(Path folder, Viewer viewer, Path queries, @Nullable OfficeProgram office,
            Collection<Document> documents) {
        ApiConfig plain = settings(SITE, Embedding.NONE, PeopleConfig.DEFAULTS);
        return new Served(Shelf.open(folder, documents), viewer,
                new ApiConfig(plain.site(), plain.host(), plain.port(), plain.questionsAtOnce(), plain.embedding(),
                        plain.people(), plain.withdrawals(), plain.office(), plain.originals(), queries),
                ContactDesk.NONE, office);
    }

    /// Serves an index as somebody set up, and closes it in the end.
    static Served index(SearchIndex index, Viewer viewer, SiteSettings site, PeopleConfig people, ContactDesk desk) {
        return new Served(index, viewer, settings(site, Embedding.NONE, people), desk, null);
    }

    private static ApiConfig settings(SiteSettings site, Embedding embedding, PeopleConfig people) {
        return new ApiConfig(site, "127.0.0.1", 0, 1, embedding, people);
    }

    Reply get(String target, String... headers) {
        return client.get(target, headers);
    }

    Reply post(String target, String form, String... headers) {
        return client.post(target, form, headers);
    }

    Reply send(String method, String target, String... headers) {
        return client.send(method, target, headers);
    }

    /// The addresses that can be read, as they were registered.
    SortedSet<String> routes() {
        return new TreeSet<>(server.routes(HandlerType.GET));
    }

    /// The addresses to which forms can be sent, as they were registered.
    SortedSet<String> forms() {
        return new TreeSet<>(server.routes(HandlerType.POST));
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        index.close();
    }
}
