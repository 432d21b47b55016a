package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.indexer.person.Dossier;
import de.erfahrungsschatz.indexer.person.Dossier.Candidate;
import de.erfahrungsschatz.indexer.person.Dossier.Dealings;
import de.erfahrungsschatz.indexer.person.Dossier.InDocument;
import de.erfahrungsschatz.indexer.person.Dossier.Stated;
import de.erfahrungsschatz.indexer.person.Withdrawing;
import de.erfahrungsschatz.indexer.proof.Proof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells people in German what is held about a person, and what became of a withdrawal.
final class PersonText {

    /// So many places that were found say enough.
    private static final int MOST = 20;

    private static final String ENQUIRIES = "Anfragen an die Person sind nirgends gespeichert: Der Server hält sie nur im "
            + "Arbeitsspeicher, bis der Absender sie bestätigt, höchstens 24 Stunden.";

    private PersonText() {}

    static String candidates(List<Candidate> candidates) {
        return candidates.stream().map(PersonText::candidate).collect(Collectors.joining("\n"));
    }

    private static String candidate(Candidate one) {
        return one.id() + " · " + one.name() + (one.places().isEmpty() ? "" : " · " + String.join(", ", one.places()))
                + " · " + documents(one.documents());
    }

    static String of(Dossier dossier) {
        List<String> lines = new ArrayList<>(
                List.of("Kennung: " + dossier.id(), "Namen: " + String.join("; ", dossier.names())));
        if (dossier.ids().size() > 1) {
            lines.add("Weitere Kennungen: " + dossier.ids().stream().filter(id -> !id.equals(dossier.id()))
                    .collect(Collectors.joining(", ")));
        }
        lines.add("");
        lines.add("Dokumente: " + dossier.documents().size());
        dossier.documents().forEach(document -> lines.addAll(document(document)));
        list(lines, "Kontakte", dossier.contacts().stream().map(PersonText::contact).toList());
        Dealings dealings = dossier.dealings();
        list(lines, "Offene Einladungen zur Einwilligung",
                dealings.invitations().stream().map(ContactLines::invitation).toList());
        list(lines, "Widerruf und Widerspruch", dealings.declined().entrySet().stream()
                .map(one -> ContactLines.declined(one.getKey(), one.getValue())).toList());
        list(lines, "Von der Geschäftsstelle gelesen",
                dealings.readings().stream().map(ContactLines::reading).toList());
        lines.addAll(List.of("", ENQUIRIES));
        list(lines, "Der Name steht außerdem in diesen Dateien des Datenordners", dossier.places());
        list(lines, "Quellen", dossier.files());
        list(lines, "Begleitdateien, Einstellungen und Vokabulare mit dem Namen", dossier.companions());
        list(lines, "Andere dieses Namens", dossier.namesakes().stream().map(PersonText::candidate).toList());
        return String.join("\n", lines);
    }

    private static List<String> document(InDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + document.title() + " (" + Stream.of(document.date(), visibility(document), document.id())
                .filter(Objects::nonNull).collect(Collectors.joining(", ")) + ")");
        lines.add("  Quelle: " + document.file());
        Stated stated = document.stated();
        lines.add("  " + (stated == null ? "Nennt den Namen, sonst nichts über die Person." : stated(stated)));
        document.passages().forEach(passage -> lines.add("  Abschnitt " + passage.number()
                + (passage.page() == null ? "" : ", Seite " + passage.page()) + ": "
                + passage.text().replace("\n", " / ")));
        return lines;
    }

    private static String stated(Stated stated) {
        return "Angaben: " + Stream.of("als \"" + stated.name() + "\"", role(stated), stated.function(),
                stated.office(), stated.organisation(), stated.city(), attendance(stated)).filter(Objects::nonNull)
                .collect(Collectors.joining(", ")) + " (Herkunft: " + stated.rule()
                + (stated.quote() == null ? "" : ", \"" + stated.quote().replace("\n", " / ") + "\"") + ")";
    }

    private static String visibility(InDocument document) {
        return Visibility.of(document.visibility()).map(InGerman::of).orElseThrow();
    }

    private static String role(Stated stated) {
        return InGerman.of(Person.Role.valueOf(stated.role().toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String attendance(Stated stated) {
        return stated.attendance() == null ? null
                : InGerman.of(Person.Attendance.valueOf(stated.attendance().toUpperCase(Locale.ROOT)));
    }

    private static String contact(Contact contact) {
        return Stream.of(contact.personId(), contact.name(), contact.phone(), contact.email(), contact.office(),
                contact.mailbox(), "Zweck: " + contact.purpose(), "Grundlage: " + InGerman.of(contact.basis()),
                "Sichtbarkeit: " + contact.reach().german(), "gilt bis " + contact.expires(),
                "bestätigt " + contact.confirmed() + " von " + contact.confirmedBy()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static String of(Withdrawing.Outcome outcome, Path data, LedgerFolder ledger) {
        List<String> lines = new ArrayList<>(List.of(of(outcome.proof(), data)));
        list(lines, "Diese Quellen nennen den Namen weiter; was mit ihnen geschieht, entscheidet, wer sie aufbewahrt",
                texts(outcome.sources().files()));
        list(lines, "Auch hier steht der Name und ist von Hand zu entfernen", texts(outcome.sources().companions()));
        list(lines, "Andere dieses Namens, die bleiben",
                outcome.namesakes().stream().map(Candidate::of).map(PersonText::candidate).toList());
        lines.add("");
        lines.add("Eingetragen in " + ledger.ledger() + "; diese Liste und ihren Schlüssel " + ledger.key()
                + " getrennt von den Daten sichern. Liegt die Einstellungsdatei des Servers in einem anderen Ordner, braucht sie: withdrawals: "
                + ledger.path());
        return String.join("\n", lines);
    }

    static String of(Proof proof, Path data) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(Locale.GERMANY, "Durchsucht: %,d Dateien, %,d Begriffe, Werte und Zeilen.", proof.files(),
                        proof.texts()));
        lines.add(proof.unseen().isEmpty()
                ? "Gegenprobe: Ein eigens ausgelegter Name wurde überall gefunden und wieder entfernt."
                : "Gegenprobe misslungen: Ein eigens ausgelegter Name wurde nicht gefunden in "
                        + String.join("; ", proof.unseen()) + ".");
        list(lines, "Nicht zu entziffern, also nicht bewiesen", texts(proof.unread()));
        list(lines, "Der Name steht noch hier",
                some(proof.leaks().stream().map(one -> one.where(data)).distinct().toList()));
        if (proof.namesakes() > 0) {
            lines.add("Von anderen dieses Namens ist weiter die Rede.");
        }
        lines.add(proof.holds() ? "Bewiesen: Von der Person ist nichts mehr da." : "Nicht bewiesen: siehe oben.");
        return String.join("\n", lines);
    }

    private static List<String> some(List<String> places) {
        return places.size() <= MOST ? places
                : Stream.concat(places.stream().limit(MOST),
                        Stream.of("und " + (places.size() - MOST) + " weitere Stellen"))
                        .toList();
    }

    private static List<String> texts(Collection<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }

    private static void list(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(heading + ":");
            items.forEach(item -> lines.add("- " + item));
        }
    }

    private static String documents(int count) {
        return count == 1 ? "1 Dokument" : count + " Dokumente";
    }
}
