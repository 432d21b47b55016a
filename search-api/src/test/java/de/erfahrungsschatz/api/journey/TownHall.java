package de.erfahrungsschatz.api.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of a fictional city's office, as it fills.
record TownHall(Path folder) {

    static final String MAIL = "ilse.mahrholz@isenfurt.example";
    static final String TELEPHONE = "030 23125-017";

    /// A folder with an interview for everybody, minutes for the members, and a note for the office.
    static TownHall filled(Path folder) {
        TownHall office = new TownHall(folder);
        office.write("Interview Isenfurt.md", """
                # Isenfurt: der Bürgerrat hat uns überrascht

                Dr. Ilse Mahrholz

                Leiterin, Büro für Beteiligung, Stadt Isenfurt

                Frau Dr. Mahrholz, was hat Sie am meisten überrascht?

                Der Bürgerrat tagte an vier Wochenenden, und niemand ist vorzeitig gegangen.

                Kontakt: %s, Telefon %s
                """.formatted(MAIL, TELEPHONE));
        office.write("Interview Isenfurt.md.yaml", "visibility: public\nformats: [buergerrat]\ndate: 2023-05-09\n");
        office.write("Protokoll.txt", """
                Protokoll der Sitzung des Arbeitskreises Hochwasser am 12.03.2019

                TOP 1: Deichschau
                Die Pegelstände hängen künftig im Bürgerhaus aus.
                """);
        office.write("Vermerk.html", """
                <!doctype html><html lang="de"><head><title>Vermerk zur Halde</title></head>
                <body><h1>Vermerk zur Halde</h1><p>Die Mediatorin hat das Mandat zurückgegeben.</p></body></html>
                """);
        office.write("Vermerk.html.yaml", "visibility: office\n");
        return office;
    }

    /// Writes a file, or writes it anew.
    void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    void remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + name, e);
        }
    }

    /// Indexes the folder.
    Program index(Path data) {
        return Program.run(Repository.INDEXER, "index", folder.toString(), "--data", data.toString());
    }
}
