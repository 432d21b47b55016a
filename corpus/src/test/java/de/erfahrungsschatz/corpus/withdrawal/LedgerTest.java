package de.erfahrungsschatz.corpus.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @TempDir
    Path home = Path.of("");

    private LedgerFolder folder = new LedgerFolder(home);

    @BeforeEach
    void choose() {
        folder = new LedgerFolder(home.resolve("config"));
    }

    @Test
    void without_a_file_nobody_has_withdrawn() {
        assertThat(Ledger.read(folder)).isEqualTo(Ledger.EMPTY);
        assertThat(Ledger.state(folder)).isEqualTo(Ledger.EMPTY_STATE);
    }

    @Test
    void who_is_entered_is_kept_as_hashes_only() throws IOException {
        Ledger ledger = Ledger.enter(folder, DAY, List.of("edda-querfurt--birkstaett"), List.of("Dr. Edda Querfurt"));

        LedgerKey key = ledger.key().orElseThrow();
        assertThat(Ledger.read(folder).withdrawals()).isEqualTo(ledger.withdrawals()).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.day()).isEqualTo(DAY);
                    assertThat(entry.of(Use.ID)).containsExactly(key.hash(Use.ID, "edda-querfurt--birkstaett"));
                    assertThat(entry.of(Use.NAME)).containsExactlyInAnyOrder(key.hash(Use.NAME, "edda querfurt"),
                            key.hash(Use.NAME, "eddaquerfurt"), key.hash(Use.NAME, "querfurtedda"),
                            key.hash(Use.NAME, "equerfurt"));
                    assertThat(entry.of(Use.SURNAME)).containsExactly(key.hash(Use.SURNAME, "querfurt"));
                });
        assertThat(Files.readString(folder.ledger()) + Files.readString(folder.key())).doesNotContainIgnoringCase(
                "edda",
                "querfurt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.key()))).isEqualTo("rw-------");
    }

    @Test
    void a_shorter_name_in_the_same_place_is_the_same_person() {
        Ledger ledger = Ledger.enter(folder, DAY, List.of("edda-maria-querfurt--birkstaett"),
                List.of("Edda Maria Querfurt"));
        assertThat(ledger.withdrawals().getFirst().of(Use.ID))
                .contains(ledger.key().orElseThrow().hash(Use.ID, "edda-querfurt--birkstaett"));
    }

    @Test
    void entering_twice_changes_nothing_and_another_person_changes_the_state() {
        String one = enter("Edda Querfurt").state();
        assertThat(enter("Edda Querfurt").state()).isEqualTo(one).isEqualTo(Ledger.state(folder)).startsWith("1-");
        Ledger two = enter("Jost Wendelin");
        assertThat(two.state()).startsWith("2-");
        assertThat(two.isOlderThan(one)).isFalse();
        assertThat(Ledger.EMPTY.isOlderThan(one)).isTrue();
    }

    @Test
    void another_key_makes_other_hashes() {
        Withdrawal here = enter("Edda Querfurt").withdrawals().getFirst();
        Withdrawal there = Ledger
                .enter(new LedgerFolder(home.resolve("other")), DAY, List.of("edda-querfurt--birkstaett"),
                        List.of("Edda Querfurt"))
                .withdrawals().getFirst();
        assertThat(here.of(Use.NAME)).doesNotContainAnyElementsOf(there.of(Use.NAME));
    }

    @Test
    void a_missing_or_foreign_key_and_a_damaged_list_are_refused() throws IOException {
        enter("Edda Querfurt");
        Files.writeString(folder.key(), LedgerKey.random().encoded());
        assertThatThrownBy(() -> Ledger.read(folder)).isInstanceOf(LedgerException.class)
                .hasMessageContaining("gehört nicht zu ihr");
        Files.delete(folder.key());
        assertThatThrownBy(() -> Ledger.read(folder)).isInstanceOf(LedgerException.class)
                .hasMessageContaining("fehlt");
        Files.writeString(folder.ledger(), "");
        assertThatThrownBy(() -> Ledger.state(folder)).isInstanceOf(LedgerException.class)
                .hasMessageContaining("beschädigt");
    }

    @Test
    void it_lies_with_the_settings_unless_these_lie_in_the_data() {
        Path data = Path.of("/srv/netz/data");
        assertThat(LedgerFolder.usual(data, Path.of("/etc/netz/indexer.yaml")).path()).isEqualTo(Path.of("/etc/netz"));
        assertThat(LedgerFolder.usual(data, null).path()).isEqualTo(Path.of("/srv/netz/data-config"));
        assertThat(LedgerFolder.usual(data, data.resolve("config/indexer.yaml")).path())
                .isEqualTo(Path.of("/srv/netz/data-config"));
        assertThat(new LedgerFolder(data.resolve("config")).isWithin(data)).isTrue();
    }

    @Test
    void a_name_is_known_in_all_its_spellings() {
        assertThat(WrittenName.of("Prof. Dr. Rolf-Peter von Müller-Lüdenscheidt").spellings()).contains(
                List.of("rolf", "peter", "von", "mueller", "luedenscheidt"),
                List.of("rolf", "mueller", "luedenscheidt"));
        assertThat(WrittenName.of("Rolf von Alpen").surnames()).isEqualTo(Set.of("alpen", "von alpen"));
        assertThat(WrittenName.of("Querfurt").spellings()).isEmpty();
        assertThat(NameWord.in("interview_EddaQuerfurt, Quer\u00ADfurt").stream().map(NameWord::folded))
                .containsExactly("interview", "edda", "querfurt", "querfurt");
        assertThat(NameWord.in("Mu\u0308ller MÜLLER Mueller").stream().map(NameWord::folded))
                .containsExactly("mueller", "mueller", "mueller");
    }

    private Ledger enter(String name) {
        return Ledger.enter(folder, DAY, List.of(), List.of(name));
    }
}
