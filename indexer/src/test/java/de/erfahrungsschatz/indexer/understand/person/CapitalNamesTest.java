package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalNamesTest {

    @Test
    void surnames_in_capitals_are_written_as_usual_wherever_they_stand() {
        assertThat(usual("AMSEL, Rolf und Beigeordnete Ina PROBST\n\nAMSEL: Das sagt Frau PROBST auch."))
                .containsExactly("Amsel, Rolf und Beigeordnete Ina Probst", "Amsel: Das sagt Frau Probst auch.");
        assertThat(usual("Dr. STERN-HABER, R. KELLERT und Rolf von AMSEL"))
                .containsExactly("Dr. Stern-Haber, R. Kellert und Rolf von Amsel");
        assertThat(usual("ROLF UPHOFF (Publikum): Guten Abend."))
                .containsExactly("Rolf Uphoff (Publikum): Guten Abend.");
    }

    @Test
    void other_words_in_capitals_stay() {
        assertThat(usual("Rolf GRÜNE, die LINKE, AWO und NABU, TALHEIM.")).containsExactly(
                "Rolf GRÜNE, die LINKE, AWO und NABU, TALHEIM.");
        assertThat(usual("A. ALLGEMEINES\n\nB. VERFAHREN")).containsExactly("A. ALLGEMEINES", "B. VERFAHREN");
        assertThat(usual("Herr EPHK Stern")).containsExactly("Herr EPHK Stern");
    }

    @Test
    void what_proves_it_is_quoted_as_it_stands() {
        CapitalNames names = new CapitalNames(SampleText.blocks("AMSEL, Rolf – entschuldigt"));
        names.usual(SampleText.blocks("AMSEL, Rolf – entschuldigt"));
        Sighting seen = Sighting.of(PersonName.parse("Rolf Amsel").orElseThrow(), Role.ATTENDEE, RoleLine.NONE,
                "person.attendance",
                "Amsel, Rolf – entschuldigt");
        assertThat(names.asWritten(seen).provenance().quote()).isEqualTo("AMSEL, Rolf – entschuldigt");
    }

    private static List<String> usual(String text) {
        List<Block> blocks = SampleText.blocks(text);
        return new CapitalNames(blocks).usual(blocks).stream().map(Block::text).toList();
    }
}
