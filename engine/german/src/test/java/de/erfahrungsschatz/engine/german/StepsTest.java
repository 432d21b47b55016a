package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The steps that turn one word into its terms, each by itself.
final class StepsTest {

    private static final Lexicon LEXICON = Lexicon.shared();
    private static final GenderForms GENDERS = new GenderForms(LEXICON);
    private static final Lemmatizer LEMMATIZER = new Lemmatizer(LEXICON, GENDERS);

    @Test
    void cleaning_rids_a_word_of_typesetting() {
        assertThat(Cleaning.clean("Bürger")).isEqualTo("Bürger");
        assertThat(Cleaning.clean("Bu\u0308rger")).isEqualTo("Bürger");
        assertThat(Cleaning.clean("Betei\u00ADli\u200Bgung")).isEqualTo("Beteiligung");
        assertThat(Cleaning.clean("P\uFB02ege")).isEqualTo("Pflege");
        assertThat(Cleaning.clean("1.200.000")).isEqualTo("1200000");
        assertThat(Cleaning.clean("Müller’s")).isEqualTo("Müller");
        assertThat(Cleaning.clean("d’accord")).isEqualTo("daccord");
    }

    @Test
    void a_street_is_written_out() {
        assertThat(Abbreviations.writtenOut("Kölnstr")).isEqualTo("Kölnstraße");
        assertThat(Abbreviations.writtenOut("Konrad-Adenauer-Str")).isEqualTo("Konrad-Adenauer-Straße");
        assertThat(Abbreviations.writtenOut("Str")).isEqualTo("Straße");
        assertThat(Abbreviations.writtenOut("Astr")).isEqualTo("Astr");
        assertThat(Abbreviations.writtenOut("Registrierung")).isEqualTo("Registrierung");
    }

    @Test
    void folding_writes_umlauts_as_two_letters_and_drops_accents() {
        assertThat(Folding.fold("Köln")).isEqualTo("koeln").isEqualTo(Folding.fold("Koeln"));
        assertThat(Folding.fold("STRASSE")).isEqualTo("strasse").isEqualTo(Folding.fold("Straße"));
        assertThat(Folding.fold("Café")).isEqualTo("cafe");
        assertThat(Folding.fold("Chóśebuz")).isEqualTo("chosebuz");
        assertThat(Folding.fold("İzmir")).isEqualTo("izmir");
        assertThat(Folding.fold("Київ")).isEqualTo("киів");
        assertThat(Folding.fold("fördern")).isNotEqualTo(Folding.fold("fordern"));
    }

    @Test
    void gender_forms_are_read_as_the_feminine_and_inside_compounds_as_the_masculine() {
        assertThat(GENDERS.plain("Bürger*innen")).isEqualTo("Bürgerinnen");
        assertThat(GENDERS.plain("Bürger/-innen")).isEqualTo("Bürgerinnen");
        assertThat(GENDERS.plain("Bürger(innen)")).isEqualTo("Bürgerinnen");
        assertThat(GENDERS.plain("BürgerInnen")).isEqualTo("Bürgerinnen");
        assertThat(GENDERS.plain("Moderator:in")).isEqualTo("Moderatorin");
        assertThat(GENDERS.plain("Bürger*innenrat")).isEqualTo("Bürgerrat");
        assertThat(GENDERS.plain("Expert_innenrunde")).isEqualTo("Expertenrunde");
        assertThat(GENDERS.plain("Innenstadt")).isEqualTo("Innenstadt");
        assertThat(GENDERS.plain("ISEK")).isEqualTo("ISEK");
    }

    @Test
    void a_feminine_is_kept_under_its_masculine_where_there_is_one() {
        assertThat(GENDERS.masculine("Bürgerin")).isEqualTo("Bürger");
        assertThat(GENDERS.masculine("Ärztin")).isEqualTo("Arzt");
        assertThat(GENDERS.masculine("Expertin")).isEqualTo("Experte");
        assertThat(GENDERS.masculine("Botin")).isEqualTo("Bote");
        assertThat(GENDERS.masculine("Disziplin")).isEqualTo("Disziplin");
        assertThat(GENDERS.masculineOfUnknown("Quartiersmanagerinnen")).isEmpty();
        assertThat(GENDERS.masculineOfUnknown("Trittin")).isEmpty();
    }

    @Test
    void lemmas_come_from_the_dictionary_which_minds_case() {
        assertThat(lemmas("Häusern")).containsExactly("Haus");
        assertThat(lemmas("Foren")).containsExactly("Forum");
        assertThat(lemmas("Bürger")).containsExactly("Bürger");
        assertThat(lemmas("Burgen")).containsExactly("Burg");
        assertThat(lemmas("ältere")).containsExactly("alt");
        assertThat(lemmas("entschied")).containsExactly("entscheiden");
        assertThat(lemmas("Messen")).containsExactly("Messe", "Messen");
        assertThat(lemmas("messen")).containsOnlyOnce("messen").doesNotContain("Messe");
    }

    @Test
    void case_is_forgiven() {
        assertThat(lemmas("HÄUSER")).containsExactly("Haus");
        assertThat(lemmas("häuser")).containsExactly("Haus");
        assertThat(lemmas("Kommunaler")).contains("kommunal");
        assertThat(lemmas("Eingeladene")).contains("einladen");
    }

    @Test
    void a_noun_in_lower_case_is_understood_but_not_in_verbs_of_the_third_person() {
        assertThat(lemmas("umfrage")).contains("Umfrage");
        assertThat(lemmas("miete")).contains("Miete");
        assertThat(lemmas("macht")).containsExactly("machen");
    }

    @Test
    void participles_are_kept_under_their_verb() {
        assertThat(lemmas("eingeladene")).containsExactly("einladen");
        assertThat(lemmas("beteiligten")).containsExactly("beteiligen");
        assertThat(lemmas("Beteiligten")).contains("Beteiligte", "beteiligen");
    }

    @Test
    void other_spellings_are_understood() {
        assertThat(lemmas("Strassen")).containsExactly("Straße");
        assertThat(terms("Prozeßes")).containsExactly("prozess").isEqualTo(terms("Prozesse"));
        assertThat(lemmas("Haeuser")).containsExactly("Haus");
        assertThat(lemmas("Fussgaenger")).containsExactly("Fußgänger");
        assertThat(terms("Buergerraete")).containsExactly("buergerrat").isEqualTo(terms("Bürgerräte"));
    }

    @Test
    void an_unknown_compound_ends_like_the_word_it_ends_in() {
        assertThat(terms("Einfamilienhaussiedlungen")).containsExactly("einfamilienhaussiedlung");
        assertThat(terms("Bürgerräten")).containsExactly("buergerrat");
        assertThat(terms("bürgerräte")).contains("buergerrat");
        assertThat(terms("Zukunftswerkstätten")).contains("zukunftswerkstatt");
        assertThat(terms("Erinnerungstage")).containsExactly("erinnerungstag");
        assertThat(terms("Klimaschutzbeauftragter")).contains("klimaschutzbeauftragte");
        assertThat(terms("klimaangepassten")).isEqualTo(terms("klimaangepasste"));
    }

    @Test
    void an_unknown_word_loses_only_endings_that_can_be_nothing_else() {
        assertThat(terms("Aldenraths")).containsExactly("aldenrath");
        assertThat(terms("Grauhagen")).containsExactly("grauhagen");
        assertThat(terms("Flapsigkeiten")).containsExactly("flapsigkeit");
        assertThat(terms("kokreatives")).isEqualTo(terms("kokreativ"));
        assertThat(terms("ISEK")).containsExactly("isek");
        assertThat(LightStem.withoutS("Campus")).isEqualTo("Campus");
        assertThat(LightStem.withoutS("Beteiligungs")).isEqualTo("Beteiligung");
        assertThat(LightStem.bySuffix("Leipziger")).isEmpty();
        assertThat(LightStem.bySuffix("Ehrenamtliche")).contains("Ehrenamtlich");
    }

    @Test
    void numbers_and_abbreviations_stay_what_they_are() {
        assertThat(terms("1950er")).containsExactly("1950er");
        assertThat(terms("1950erJahren")).containsExactly("1950erjahr");
        assertThat(terms("168.000")).containsExactly("168000");
        assertThat(terms("CO2")).containsExactly("co2");
        assertThat(terms("m²")).containsExactly("m2");
        assertThat(terms("BauGB")).containsExactly("baugb");
        assertThat(terms("ÖPNV")).containsExactly("oepnv").isEqualTo(terms("öpnv"));
    }

    @Test
    void function_words_have_one_term_and_are_told_by_it() {
        assertThat(terms("einen")).containsExactly("ein");
        assertThat(terms("Die")).containsExactly("der");
        assertThat(terms("wurde")).containsExactly("werden");
        assertThat(GermanAnalysis.isFunctionWord("ein")).isTrue();
        assertThat(GermanAnalysis.isFunctionWord("ueber")).isTrue();
        assertThat(GermanAnalysis.isFunctionWord("buerger")).isFalse();
    }

    @Test
    void nouns_are_no_function_words_even_where_they_look_like_one() {
        assertThat(terms("Würde")).containsExactly("wuerde");
        assertThat(terms("würde")).containsExactly("werden");
        assertThat(terms("OB")).containsExactly("OB");
        assertThat(terms("ob")).containsExactly("ob");
        assertThat(terms("DIE")).containsExactly("der");
        assertThat(GermanAnalysis.isFunctionWord("OB")).isFalse();
        assertThat(GermanAnalysis.isFunctionWord("wuerde")).isFalse();
        assertThat(GermanAnalysis.isFunctionWord("weg")).isFalse();
        assertThat(GermanAnalysis.isFunctionWord("rat")).isFalse();
    }

    @Test
    void remembering_a_word_does_not_change_its_terms() {
        WordTerms words = new WordTerms(LEXICON);
        for (int i = 0; i < 200_000; i++) {
            String word = "w" + i;
            assertThat(words.terms(word.toCharArray(), word.length())[0]).isEqualTo(word);
        }
        assertThat(words.terms("Häuserxyz".toCharArray(), 6)).containsExactly("haus");
    }

    private static Set<String> lemmas(String word) {
        return LEMMATIZER.lemmas(word);
    }

    private static String[] terms(String word) {
        return WordTerms.shared().terms(word.toCharArray(), word.length());
    }
}
