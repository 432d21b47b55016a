package de.erfahrungsschatz.indexer.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ContactMaskTest {

    private static final int TRIES = 20_000;
    private static final long SEED = 20_260_601;

    private final ContactMask mask = new ContactMask(List.of("beteiligung@aldenrath.example"));

    @Test
    void masks_numbers_and_addresses_in_a_contact_block() {
        assertThat(mask.mask("""
                Dr. Maren Beispiel, Stadtplanungsamt
                Telefon: 030 23125-017, Fax -018
                maren.beispiel@aldenrath.example""")).isEqualTo("""
                Dr. Maren Beispiel, Stadtplanungsamt
                Telefon: [Telefonnummer], Fax [Telefonnummer]
                [E-Mail-Adresse]""");
    }

    @Test
    void keeps_the_mailbox_of_an_office() {
        assertThat(mask.mask("Schreiben Sie an beteiligung@aldenrath.example oder Beteiligung@Aldenrath.example."))
                .contains("beteiligung@aldenrath.example").contains("Beteiligung@Aldenrath.example");
    }

    @Test
    void the_sentence_behind_an_address_stays() {
        assertThat(mask.mask("Fragen an m.beispiel@stadt.aldenrath.example. Bürgerinnen antworten."))
                .isEqualTo("Fragen an [E-Mail-Adresse]. Bürgerinnen antworten.");
        assertThat(mask.mask("m.beispiel@aldenrath. example, m.beispiel (at) aldenrath. Example"))
                .isEqualTo("[E-Mail-Adresse], [E-Mail-Adresse]");
        assertThat(mask.mask("m.beispiel@stadt.\naldenrath.\nexample")).isEqualTo("[E-Mail-Adresse]");
    }

    @Test
    void keeps_prose_that_only_contains_the_letters_at() {
        String prose = "Der Stadtrat hat am 12. März 2014 im Rat die Satzung beraten; Rat (nicht Verwaltung) entscheidet.";
        assertThat(mask.mask(prose)).isEqualTo(prose);
    }

    @Test
    void masks_an_extension_alone_when_it_is_announced() {
        assertThat(mask.mask("Herr Muster (Durchwahl 417)")).isEqualTo("Herr Muster (Durchwahl [Telefonnummer])");
    }

    @Test
    void keeps_the_postcode_and_the_date_that_begin_the_line_after_a_number() {
        assertThat(mask.mask("Telefon: 0221 4710-452\n50667 Lindenhafen")).endsWith("\n50667 Lindenhafen");
        assertThat(mask.mask("Telefon: 0221 4710-452\n12.03.2014")).endsWith("\n12.03.2014");
    }

    @Test
    void keeps_sums_with_a_sign_and_numbers_of_council_papers() {
        String prose = "Die Vorlage 0123/2014 sah +5 000 000 Euro vor, die Vorlage 0456/2015/1 weniger.";
        assertThat(mask.mask(prose)).isEqualTo(prose);
    }

    @Test
    void keeps_a_row_of_changes_with_their_signs() {
        String row = "Veränderung seit 2012 +52 +28 –59 –31 über 65 Jahre 2018";
        assertThat(mask.mask(row)).isEqualTo(row);
        assertThat(mask.mask("+49 –30 –231 25 und +28 59 31 44"))
                .isEqualTo("[Telefonnummer] und [Telefonnummer]");
    }

    @Test
    void masks_everything_of_a_document_and_takes_its_path() {
        String secret = "030 23125-017 und a.b@c.example";
        Provenance provenance = Provenance.rule("title.heading", secret);
        Metadata metadata = new Metadata(new Derived<>("Bericht " + secret, provenance), null,
                Map.of(VocabularyName.CITIES, List.of(new Derived<>("aldenrath", provenance))),
                List.of(new Person("A " + secret, Person.Role.CONTACT, secret, secret, secret, secret, null,
                        provenance)),
                new Source("aldenrath/030 23125-017.pdf", "application/pdf", 0, false));
        Document document = new Document(new DocumentId("abc123"), Visibility.PUBLIC, metadata,
                List.of(new Passage("Ihre Nummer " + secret + "?\n\nJa: " + secret, 44, 1, List.of("Kopf " + secret),
                        secret)));

        Document masked = mask.mask(document);

        assertThat(masked.toString()).doesNotContain("23125").doesNotContain("a.b@");
        assertThat(masked.metadata().source().path()).isNull();
        assertThat(masked.metadata().conceptIds(VocabularyName.CITIES)).containsExactly("aldenrath");
        Passage passage = masked.passages().getFirst();
        assertThat(passage.text().substring(0, passage.questionLength()))
                .isEqualTo("Ihre Nummer [Telefonnummer] und [E-Mail-Adresse]?");
    }

    @Test
    void leaves_no_telephone_number_readable() {
        leavesNoNumberReadable(mask::mask);
    }

    @Test
    void leaves_no_mail_address_readable() {
        leavesNoAddressReadable(mask::mask);
    }

    @Test
    void masks_no_figure_of_municipal_prose() {
        masksNothingHarmless(mask::mask);
    }

    @Test
    void takes_no_time_for_text_made_to_take_time() {
        for (String hostile : List.of("0".repeat(200_000) + "x", "0 ".repeat(100_000) + "x",
                "Tel. " + "1-".repeat(100_000),
                "a".repeat(200_000) + "@", "a.".repeat(100_000), "a@".repeat(100_000), "(at)".repeat(50_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mask.mask(hostile));
        }
    }

    @Test
    void the_properties_find_planted_faults() {
        assertThatThrownBy(() -> leavesNoNumberReadable(text -> text.replaceAll("0\\d+ \\d+", "")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> leavesNoAddressReadable(text -> text.replaceAll("\\S+@\\S+", "")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> masksNothingHarmless(text -> text.replaceAll("\\d{4}", "[Telefonnummer]")))
                .isInstanceOf(AssertionError.class);
    }

    private static void leavesNoNumberReadable(UnaryOperator<String> masking) {
        ContactSamples samples = new ContactSamples(SEED);
        for (int i = 0; i < TRIES; i++) {
            String number = samples.telephone();
            String prose = samples.inProse(number);
            assertThat(masking.apply(prose)).as("seed %d, try %d: %s", SEED, i, prose).doesNotContainPattern("\\d{3}");
        }
    }

    private static void leavesNoAddressReadable(UnaryOperator<String> masking) {
        ContactSamples samples = new ContactSamples(SEED);
        for (int i = 0; i < TRIES; i++) {
            String prose = samples.inProse(samples.mail());
            assertThat(masking.apply(prose)).as("seed %d, try %d: %s", SEED, i, prose).doesNotContain("@")
                    .doesNotContainIgnoringCase("example").doesNotContainIgnoringCase("beispiel")
                    .doesNotContainIgnoringCase("özdil");
        }
    }

    private static void masksNothingHarmless(UnaryOperator<String> masking) {
        ContactSamples samples = new ContactSamples(SEED);
        for (int i = 0; i < TRIES; i++) {
            String prose = "Die Verwaltung berichtet: " + samples.harmless() + " sind belegt.";
            assertThat(masking.apply(prose)).as("seed %d, try %d", SEED, i).isEqualTo(prose);
        }
    }
}
