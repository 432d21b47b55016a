package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// The dates of papers that go to councils and committees or come from them.
class CouncilDateTest {

    private final DateRule rule = new DateRule(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_paper_that_was_decided_on_bears_the_day_of_the_sitting() {
        assertThat(find("Datum: 3. Mai 2011 | Hauptamt\n\nBeschluss des Ausschusses für das Ufer vom 12.05.2011"))
                .isEqualTo("2011-05-12 date.header");
        assertThat(find("Talheim, den 3. Mai 2011\n\nUferausschuss / öffentlich am 12.05.2011"))
                .isEqualTo("2011-05-12 date.header");
        assertThat(find("Talheim, den 3. Mai 2011\n\nAuf Grund des Beschlusses vom 12.04.2011"))
                .isEqualTo("2011-05-03 date.header");
    }

    @Test
    void a_motion_is_older_than_the_sitting_to_which_it_goes() {
        assertThat(find("# Antrag\n\nzur Sitzung des Rates am 12.05.2011\n\nTalheim, den 3. Mai 2011"))
                .isEqualTo("2011-05-03 date.header");
    }

    @Test
    void an_invitation_bears_the_day_to_which_it_invites() {
        assertThat(find(
                "Talheim, den 3. Mai 2011\n\nSehr geehrte Damen und Herren,\n\nhiermit lade ich Sie zur nächsten Sitzung"
                        + " des Uferbeirats ein am Donnerstag, 12.05.2011, 18 Uhr."))
                .isEqualTo("2011-05-12 date.invitation");
        assertThat(find(
                "Talheim, den 3. Mai 2011\n\nSehr geehrte Damen und Herren,\n\ndie Bänke wurden am 12.04.2011 gestrichen."))
                .isEqualTo("2011-05-03 date.header");
    }

    @Test
    void the_report_before_is_older() {
        assertThat(find("# Beschlusskontrolle\n\n| Stand | 03.05.2011 | (Vorbericht: 26.02.2011)"))
                .isEqualTo("2011-05-03 date.header");
        assertThat(find(
                "# Niederschrift über die Bürgerversammlung\n\ngem. Art. 18 GO am Donnerstag, 12.05.2011, Talsaal, 19.30 Uhr."
                        + " Es kamen 188 Leute."))
                .startsWith("2011-05-12");
    }

    private String find(String text) {
        Evidence evidence = Documents.of("datei.pdf", text);
        return rule.date(evidence, TitleRule.title(evidence)).map(date -> date.value() + " " + date.provenance().rule())
                .orElse("none");
    }
}
