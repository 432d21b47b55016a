package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document leads to its file only where whoever may read the document may read all of the file.
final class OriginalsTest {

    private static final long SEED = 19;
    private static final String SAYS = "Bericht\n\nDer Deich hält, sagen alle.";

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);

    @BeforeEach
    void open() {
        office = new Office(place);
    }

    @Test
    void a_document_that_is_not_public_leads_to_the_file_as_it_was_read() throws IOException {
        office.write("a/bericht.txt", SAYS);
        office.index();

        assertThat(source("Deich").original()).isEqualTo(hash("a/bericht.txt"));

        office.write("a/bericht.txt", SAYS + " Und mehr.");
        office.index();

        assertThat(source("Deich").original()).isEqualTo(hash("a/bericht.txt"));
    }

    @Test
    void a_public_document_leads_nowhere() {
        office.write("bericht.txt", SAYS);
        office.write("bericht.txt.yaml", "visibility: public");
        office.index();

        assertThat(source("Deich").original()).isNull();
    }

    @Test
    void what_lies_in_a_file_leads_nowhere_and_the_file_holds_it() {
        office.write("mail.txt", "Mail\n\nSiehe dort.\nANLAGE\nAnhang\n\nDer Deich hält.");
        office.index();

        assertThat(source("Deich").path()).isEqualTo("mail.txt!/anlage-1.txt");
        assertThat(source("Deich").original()).isNull();
        assertThat(source("dort").original()).isNotNull();
    }

    @Test
    void a_file_that_holds_something_for_fewer_is_only_for_them() {
        office.write("heft.txt", "Heft\n\nVorweg.\n\nDer Abend begann.\n\nEr war lang.");
        office.write("heft.txt.yaml", "documents:\n  - {starts: Der Abend begann, visibility: office}\n");
        office.index();

        assertThat(source("Vorweg").original()).isNull();
        assertThat(source("lang").original()).isNotNull();
    }

    @Test
    void a_file_that_names_somebody_who_has_withdrawn_is_shown_to_nobody() {
        office.write("nennt.txt", "Gespräch\n\nEdda Querfurt mag den Deich.");
        office.write("anhang.txt", "Mail\n\nSiehe dort.\nANLAGE\nAnhang\n\nQuerfurt, Edda sagt ab.");
        office.write("nennt nicht.txt", SAYS);
        office.index();
        assertThat(List.of(source("mag"), source("dort"), source("alle"))).noneMatch(file -> file.original() == null);

        withdraw();
        office.index();

        assertThat(source("mag").original()).isNull();
        assertThat(source("dort").original()).isNull();
        assertThat(source("alle").original()).isNotNull();
    }

    @Test
    void where_somebody_has_withdrawn_a_file_that_was_not_read_to_its_end_is_shown_to_nobody() {
        office.write("mail.txt", "Mail\n\nSiehe dort.\nANLAGE\ngekürzt\n\nDer Deich hält.");
        office.index();
        assertThat(source("dort").original()).isNotNull();

        withdraw();
        office.index();

        assertThat(source("dort").original()).isNull();
    }

    /// The name somewhere among other words, in pieces, turned round or with a sign between: not even a doubt is shown.
    @Test
    void wherever_both_words_of_the_name_stand_the_file_is_shown_to_nobody() {
        withdraw();
        Random random = new Random(SEED);
        List<String> names = List.of("Edda Querfurt", "Querfurt, Edda", "EDDA QUERFURT", "Edda M. Querfurt",
                "Eddas Freundin Anna Querfurt", "Querfurt\n\nEdda", "edda.querfurt@stadt.example");
        for (int i = 0; i < 60; i++) {
            String name = names.get(random.nextInt(names.size()));
            int at = random.nextInt(4);
            office.write("datei-" + i + ".txt",
                    "Titel " + i + "\n\n" + "Wort%dx ".formatted(i) + "und ".repeat(at) + name
                            + " und".repeat(3 - at));
            office.write("ohne-" + i + ".txt", "Titel " + i + "\n\n" + "Kein%dx ".formatted(i) + "Edda".repeat(at % 2));
        }
        office.index();
        for (int i = 0; i < 60; i++) {
            assertThat(source("Wort%dx".formatted(i)).original()).as("datei-" + i).isNull();
            assertThat(source("Kein%dx".formatted(i)).original()).as("ohne-" + i).isNotNull();
        }
    }

    private void withdraw() {
        Ledger.enter(LedgerFolder.usual(office.data.root(), null), LocalDate.EPOCH,
                List.of("edda-querfurt--grauhagen"), List.of("Edda Querfurt"));
    }

    private String hash(String path) throws IOException {
        return ContentHash.of(office.folder.resolve(path)).value();
    }

    private Source source(String word) {
        return office.find(Viewer.OFFICE, word).getFirst().metadata().source();
    }
}
