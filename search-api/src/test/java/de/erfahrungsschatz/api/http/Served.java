package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.openapi.Client;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.Collection;

/// A server at a free port of this machine, and a client to ask it with.
final class Served implements AutoCloseable {

    private final SearchIndex index;
    private final WebServer server;
    private final Client client;

    private Served(SearchIndex index, Viewer viewer, PeopleConfig people) {
        this.index = index;
        this.server = WebServer.start("127.0.0.1", 0, index, viewer, people, new Pages("Probe", people.experts()));
        this.client = new Client(server.port());
    }

    /// Serves an index, and closes it in the end.
    static Served index(SearchIndex index, Viewer viewer) {
        return new Served(index, viewer, PeopleConfig.DEFAULTS);
    }

    /// Serves documents from an index in that folder.
    static Served documents(Path folder, Viewer viewer, Collection<Document> documents) {
        return documents(folder, viewer, PeopleConfig.DEFAULTS, documents);
    }

    /// The same, where something is said about people.
    static Served documents(Path folder, Viewer viewer, PeopleConfig people, Collection<Document> documents) {
        return new Served(Shelf.open(folder, documents), viewer, people);
    }

    Reply get(String target, String... headers) {
        return client.get(target, headers);
    }

    Reply send(String method, String target, String... headers) {
        return client.send(method, target, headers);
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
