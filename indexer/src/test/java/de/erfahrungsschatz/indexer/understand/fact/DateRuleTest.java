package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateRuleTest {

    private static final String PROSE = "Wir reden viel miteinander und hören einander zu. ".repeat(9).strip();

    private static final String LONG = (PROSE + "\n\n").repeat(16);

    private final DateRule rule = new DateRule(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void reads_dates_above_the_body() {
        assertThat(above("Datum: Mittwoch, 12. März 2014, 18.00 Uhr")).isEqualTo("2014-03-12 date.header");
        assertThat(above("Talheim, den 2.9.2019")).isEqualTo("2019-09-02 date.header");
        assertThat(above("16. bis 18. September 2011, Schützenhalle")).isEqualTo("2011-09-16 date.header");
        assertThat(above("Stadt Talheim · Oktober 2015")).isEqualTo("2015-10 date.header");
        assertThat(above("Stand: 2018")).isEqualTo("2018 date.header");
    }

    @Test
    void reads_dates_told_in_words_no_more_precisely_than_they_are_told() {
        assertThat(above("Sitzung am Mittwoch, dem 12. März 2014")).isEqualTo("2014-03-12 date.header");
        assertThat(above("12./13. Juni 2015, Kulturbahnhof")).isEqualTo("2015-06-12 date.header");
        assertThat(above("28. Februar bis 1. März 2014")).isEqualTo("2014-02-28 date.header");
        assertThat(above("Stand: Mai 2019")).isEqualTo("2019-05 date.header");
        assertThat(above("Stand 07/2016")).isEqualTo("2016-07 date.header");
        assertThat(above("2. Auflage, Februar 2013")).isEqualTo("2013-02 date.header");
        assertThat(above("2012")).isEqualTo("2012 date.header");
        assertThat(above("Heft 3/2012")).isEqualTo("2012 date.header");
        assertThat(above("Talheim, im Herbst 2013")).isEqualTo("2013 date.header");
        assertThat(above("Stadt Talheim, Amt für Stadtplanung, 2015")).isEqualTo("2015 date.header");
        assertThat(above("Besprechung vom 04.07.06")).isEqualTo("2006-07-04 date.header");
    }

    @Test
    void reads_days_in_numbers_as_offices_write_them() {
        assertThat(above("Klausur vom 20.-22.09.2012")).isEqualTo("2012-09-20 date.header");
        assertThat(above("Fachtagung vom 30.9. bis 2.10.2012")).isEqualTo("2012-09-30 date.header");
        assertThat(above("Besprechung am 3.5.12")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Export vom 2013/04/18")).isEqualTo("2013-04-18 date.header");
        assertThat(above("Anlage 1.2.12 zum Vertrag")).isEqualTo("none");
    }

    @Test
    void an_imprint_says_when_it_was_handed_in_or_printed() {
        assertThat(find("datei.pdf",
                "# Bericht\n\nBerichtsjahr 2020. Vorgelegt dem Ausschuss für Kultur und Sport am 4.5.2021. "
                        + "Verfasst von der Stabsstelle für alle, die es wissen wollen."))
                .isEqualTo("2021-05-04 date.published");
        assertThat(find("datei.pdf",
                "# Heft\n\nErhoben im Mai 2011. Redaktionsschluß: 3. Juni 2011. Erschienen im Juli 2011. "
                        + "Nachdruck gegen Beleg, Bestellungen bitte an den Verein."))
                .isEqualTo("2011-07 date.published");
        assertThat(find("datei.html",
                "# Leserbrief\n\nEingestellt am 4. Juni 2009, 20:15 Uhr. Hier schreiben Leserinnen und "
                        + "Leser, was sie bewegt."))
                .isEqualTo("2009-06-04 date.published");
    }

    @Test
    void a_recording_was_made_on_a_day_or_in_a_week() {
        assertThat(find("datei.pdf",
                "# Nr. 3\n\nGespräch mit Leitfaden. Tonaufnahme vom 4. VI. 2009, siebzig Minuten, eine Seite "
                        + "unverständlich, ohne Fragen."))
                .isEqualTo("2009-06-04 date.conversation");
        assertThat(find("datei.pdf",
                "# Zu zweit\n\nGeführt in der 23. Kalenderwoche 2009; gegengelesen im August.\n\n" + PROSE))
                .isEqualTo("2009-06 date.header");
    }

    @Test
    void whoever_signs_below_place_and_date_begins_a_new_line() {
        assertThat(find("datei.pdf",
                "# Nachweis\n\n" + LONG + "Talheim, den 4. Juni 2009\n\ngez. Muster (Leitung)     richtig: Probe\n\n"
                        + "Eingang 7.7., bitte prüfen."))
                .isEqualTo("2009-06-04 date.signature");
    }

    @Test
    void a_range_of_years_in_a_folder_is_no_date() {
        assertThat(find("Förderung_2018-2021/Bericht.pdf", "# Bericht\n\n" + PROSE)).isEqualTo("none");
    }

    @Test
    void reads_the_day_of_an_article_from_its_dateline() {
        assertThat(find("datei.html", "# Am Fluss\n\nTALHEIM, 4. Juni 2009. " + PROSE))
                .isEqualTo("2009-06-04 date.dateline");
        assertThat(find("datei.html", "# Am Fluss\n\nNeustadt an der Au, den 4.6.2009 – " + PROSE))
                .isEqualTo("2009-06-04 date.dateline");
        assertThat(find("datei.html", "# Am Fluss\n\nSeither, seit dem 4. Juni 2009, redet man. " + PROSE))
                .isEqualTo("none");
    }

    @Test
    void reads_when_people_met_from_the_sentence_with_which_minutes_begin() {
        assertThat(find("datei.pdf", "# Vermerk\n\nüber die dritte Zusammenkunft der Arbeitsgruppe Wohnen und Umwelt, "
                + "die am 7. Mai 1998 im kleinen Saal des Rathauses stattgefunden hat, mit allen Beteiligten aus den Ämtern"))
                .isEqualTo("1998-05-07 date.heading");
        assertThat(find("datei.pdf", "# Vermerk\n\nAm 7. Mai 1998 traf sich der Beirat im kleinen Saal des Rathauses, "
                + "um über den neuen Markt zu beraten.")).isEqualTo("1998-05-07 date.sitting");
        assertThat(find("datei.pdf", "# Vermerk\n\nDie Lenkungsgruppe trat am 7. Mai 1998 unter Leitung des "
                + "Bürgermeisters erneut zusammen.")).isEqualTo("1998-05-07 date.sitting");
    }

    @Test
    void place_and_date_below_the_text_tell_it_when_nothing_else_does() {
        assertThat(find("datei.pdf", "# Bericht\n\n" + LONG + "Talheim, im März 2015"))
                .isEqualTo("2015-03 date.signature");
        assertThat(find("datei.pdf", "# Bericht 2014\n\n" + LONG + "Talheim, im März 2015"))
                .isEqualTo("2014 date.title");
    }

    @Test
    void the_day_of_the_sitting_goes_before_that_of_the_letterhead() {
        assertThat(above("Datum: 12.02.2008\n\n12. Sitzung des Bezirksrats am Montag, 28. Januar 2008"))
                .isEqualTo("2008-01-28 date.header");
    }

    @Test
    void reads_when_a_conversation_was_held() {
        assertThat(
                find("datei.pdf", "# Bericht\n\nSo viel vorweg. Das Gespräch führten wir am 3. Mai 2011 im Rathaus."))
                .isEqualTo("2011-05-03 date.conversation");
        assertThat(find("datei.pdf", "# Bericht\n\nDas Gespräch wurde im Mai 2011 auf der Halde geführt und gekürzt."))
                .isEqualTo("2011-05 date.conversation");
        assertThat(find("datei.pdf", "# Bericht\n\n" + LONG + "Mit der Leiterin sprachen wir am 3. Mai 2011."))
                .isEqualTo("2011-05-03 date.conversation");
        assertThat(find("datei.pdf", "# Bericht\n\n" + PROSE
                + "\n\nDie Interviews führte das Institut der Hochschule im Auftrag der Stadt im Sommer 2012."))
                .isEqualTo("2012 date.conversation");
    }

    @Test
    void when_something_is_held_goes_before_when_that_was_written_down() {
        assertThat(above("Planungsstand 2. Mai 2011\n\n7. und 8. Juni 2011 · Kulturbahnhof"))
                .isEqualTo("2011-06-07 date.header");
        assertThat(above("Programm, Redaktionsschluss 2. Mai 2011")).isEqualTo("2011-05-02 date.header");
    }

    @Test
    void a_letter_bears_its_own_day_and_not_that_of_the_one_it_answers() {
        assertThat(above("Ihre Nachricht vom: | 3. Mai 2011\n\nDatum: | 9. Mai 2011"))
                .isEqualTo("2011-05-09 date.header");
        assertThat(above("Ihr Zeichen, Ihr Schreiben: IV-3, 3.5.2011")).isEqualTo("none");
    }

    @Test
    void reads_when_written_answers_came_back() {
        assertThat(
                find("datei.pdf", "# Befragung\n\nDie Fragen gingen allen Ämtern zu, weil niemand Zeit für ein Treffen "
                        + "fand. Rücklauf vom 3.5.2011."))
                .isEqualTo("2011-05-03 date.conversation");
    }

    @Test
    void reads_of_which_sitting_a_report_tells() {
        assertThat(
                find("datei.pdf", "# Wege zum Haushalt\n\nBericht über die Fachtagung am Dienstag, dem 3. Mai 2011 im "
                        + "Kulturbahnhof Talheim, zu der viele kamen. " + PROSE))
                .isEqualTo("2011-05-03 date.heading");
    }

    @Test
    void bold_words_are_no_births() {
        assertThat(above("**Wann:** 3.5.2011 im Rathaus")).isEqualTo("2011-05-03 date.header");
        assertThat(above("die Leiterin (*3.5.1971)")).isEqualTo("none");
    }

    @Test
    void reads_capitals_and_the_first_of_two_months() {
        assertThat(above("TALHEIM, 3. MAI 2011")).isEqualTo("2011-05-03 date.header");
        assertThat(above("AUSGABE MÄRZ 2011")).isEqualTo("2011-03 date.header");
        assertThat(above("Quartiersbrief, Mai/Juni 2011")).isEqualTo("2011-05 date.header");
    }

    @Test
    void dates_of_laws_births_deadlines_and_other_sittings_are_none() {
        assertThat(above("zuletzt geändert am 3. Mai 2011")).isEqualTo("none");
        assertThat(above("Baugesetzbuch in der Fassung vom 3. Mai 2011")).isEqualTo("none");
        assertThat(above("geboren am 3. Mai 1971")).isEqualTo("none");
        assertThat(above("Rückmeldung bis 3. Mai 2011")).isEqualTo("none");
        assertThat(above("Nächste Sitzung: 3. Mai 2011")).isEqualTo("none");
        assertThat(above("gültig bis 31.12.2020")).isEqualTo("none");
    }

    @Test
    void reads_dates_in_names() {
        assertThat(find("niederschrift_2011_09_28.pdf", "# Bericht")).isEqualTo("2011-09-28 date.file-name");
        assertThat(find("AK_Halde_2009-11-12.txt", "# Bericht")).isEqualTo("2009-11-12 date.file-name");
        assertThat(find("Protokoll 20120315.pdf", "# Bericht")).isEqualTo("2012-03-15 date.file-name");
        assertThat(find("interview-talheim-2021.html", "# Bericht")).isEqualTo("2021 date.file-name");
        assertThat(find("2013/Vermerk.pdf", "# Bericht")).isEqualTo("2013 date.folder-name");
    }

    @Test
    void reads_years_of_the_last_century_and_takes_no_other_number_for_one() {
        assertThat(find("datei.pdf", "# Bericht 1998")).isEqualTo("1998 date.title");
        assertThat(above("Talheim, den 2.9.1969")).isEqualTo("1969-09-02 date.header");
        assertThat(find("datei.pdf", "# Vermerk 19500 über die Halde")).isEqualTo("none");
        assertThat(find("vermerk-19512.pdf", "# Vermerk")).isEqualTo("none");
    }

    @Test
    void a_date_in_running_text_is_not_that_of_the_document() {
        assertThat(find("datei.pdf", "# Bericht\n\nAm 12. März 2014 haben sich im Rathaus alle Beteiligten getroffen, "
                + "um über die Halde und ihre Zukunft zu sprechen, und sie wollen es wieder tun.")).isEqualTo("none");
    }

    @Test
    void the_date_of_the_last_minutes_is_not_that_of_these() {
        assertThat(find("datei.pdf", "# Bericht\n\n1. Genehmigung des Protokolls vom 19. März 2014")).isEqualTo("none");
    }

    @Test
    void a_goal_a_range_and_the_future_are_no_dates() {
        assertThat(find("datei.pdf", "# Stadtentwicklungskonzept 2020")).isEqualTo("none");
        assertThat(find("Formatliste_2019-2023.xlsx", "# Liste")).isEqualTo("none");
        assertThat(find("Talheim 2035.pdf", "# Bericht")).isEqualTo("none");
    }

    @Test
    void the_date_of_a_mail_goes_before_all() {
        Evidence mail = Documents.of("Mail_2011.eml", "# 12. März 2014", "message/rfc822", null,
                new DocumentDate(2015, 1, 2));
        assertThat(rule.date(mail, TitleRule.title(mail))).get()
                .satisfies(date -> assertThat(date.value()).hasToString("2015-01-02"));
    }

    @Test
    void notes_begin_with_what_and_when_however_long_they_go_on() {
        assertThat(find("datei.pdf",
                "# Notiz\n\nJour fixe Bahnhof, Di 4.6.2024, 8:30–9:15, Küche, da sind Frau Muster, Herr "
                        + "Beispiel und noch viele andere, die nicht alle ihren Namen auf die Liste gesetzt haben, was bei einer so "
                        + "frühen Stunde und ohne Kaffee niemand übel nimmt, auch wenn es die Abrechnung der Brötchen erschwert, wie "
                        + "immer"))
                .isEqualTo("2024-06-04 date.heading");
    }

    @Test
    void an_imprint_may_say_nothing_but_the_date() {
        assertThat(find("bericht_2012.pdf",
                "# Bericht\n\nHerausgeber: Stadt Talheim, Stabsstelle für Wohnen und Soziales. "
                        + "Text: Anna Beispiel. Dezember 2012."))
                .isEqualTo("2012-12 date.stated-in-text");
    }

    @Test
    void a_day_in_the_first_words_goes_before_a_mere_year_above() {
        assertThat(find("datei.pdf",
                "# Telefonate\n\nFrühjahr 2018\n\nDas Gespräch fand am 6. März 2018 von zehn Uhr bis "
                        + "kurz vor elf statt, und Frau Muster hat am Ende selbst gefragt."))
                .isEqualTo("2018-03-06 date.conversation");
        assertThat(find("datei.pdf",
                "# Telefonate\n\nFrühjahr 2018\n\nDas Gespräch, an das viele noch denken, fand am 6. März "
                        + "2011 statt, und seither hat sich hier und anderswo sehr viel getan."))
                .isEqualTo("2018 date.header");
    }

    @Test
    void a_survey_knows_its_year() {
        assertThat(find("datei.pdf",
                "# Zwei Städte\n\nFür unsere Reihe haben wir 2009 in beiden Rathäusern dieselben Fragen "
                        + "gestellt, und die Antworten könnten verschiedener kaum sein."))
                .isEqualTo("2009 date.conversation");
    }

    @Test
    void in_a_row_each_cell_speaks_for_itself() {
        assertThat(above("Ihr Zeichen: II/k | Unser Zeichen: 80 | Talheim, den 8. September 2003"))
                .isEqualTo("2003-09-08 date.header");
        assertThat(above("Ihr Schreiben vom | 21. August 2003")).isEqualTo("none");
    }

    @Test
    void whom_a_report_goes_to_meets_later() {
        assertThat(find("datei.pdf",
                "Stand: 17. Februar 2003\n\n# Bericht\n\nan den Ausschuss für Umwelt, Sitzung am 18. März "
                        + "2003"))
                .isEqualTo("2003-02-17 date.header");
    }

    @Test
    void a_line_of_its_own_says_when_people_met() {
        assertThat(find("datei.pdf", "Talheim, den 10.11.2003\n\n# 9. Zusammenkunft\n\nam 06.11.2003, Altes Rathaus"))
                .isEqualTo("2003-11-06 date.header");
        assertThat(above("abgehalten am Donnerstag, dem 20. November 1997, im Gasthof"))
                .isEqualTo("1997-11-20 date.header");
        assertThat(above("Stand: 9.2.21")).isEqualTo("2021-02-09 date.header");
        assertThat(above("erschienen am 30. Juni 2022")).isEqualTo("2022-06-30 date.header");
        assertThat(above("Date: Wed, 5 Mar 2014 16:42:00 +0100")).isEqualTo("2014-03-05 date.header");
    }

    @Test
    void reads_months_in_roman_numbers_short_years_and_weeks() {
        assertThat(above("Talheim, den 13. X. 1962")).isEqualTo("1962-10-13 date.header");
        assertThat(above("Do, 24.3.22, online")).isEqualTo("2022-03-24 date.header");
        assertThat(above("Talheim, 3.5.12")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Nr. 3 / Mai '12")).isEqualTo("2012-05 date.header");
        assertThat(above("Jour fixe, KW 12/2019")).isEqualTo("2019-03 date.header");
        assertThat(above("Jour fixe, KW 27/2019")).isEqualTo("2019-07 date.header");
        assertThat(above("Jour fixe, KW 18/2019")).isEqualTo("2019 date.header");
        assertThat(above("Talheim, 05/2012")).isEqualTo("2012-05 date.header");
        assertThat(above("© Stadt Talheim 2012")).isEqualTo("2012 date.header");
        assertThat(find("datei.pdf", "# Talheimer Blatt Nr. 3/2012")).isEqualTo("2012 date.title");
    }

    @Test
    void each_date_of_a_line_is_judged_by_the_words_before_it() {
        assertThat(above("Protokoll vom 9. Mai 2012 zur Sitzung am 3. Mai 2012")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Stand der Abschrift: 9.5.2012; Gespräch vom 3.5.2012")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Datum des Protokolls: 9. Mai 2012\n\nDatum der Sitzung: 3. Mai 2012"))
                .isEqualTo("2012-05-03 date.header");
        assertThat(above("Versand: 9.5.2012\n\n4. Sitzung, 3. Mai 2012")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Protokoll der Sitzung vom 3. Mai 2012 (genehmigt am 7. Juni 2012)"))
                .isEqualTo("2012-05-03 date.header");
        assertThat(above("Beirat, Sitzung vom 3.5.2012")).isEqualTo("2012-05-03 date.header");
        assertThat(above("Anmeldeschluss: 12. April 2012\n\n3. Mai 2012, Stadthalle"))
                .isEqualTo("2012-05-03 date.header");
    }

    @Test
    void when_others_will_deal_with_a_draft_is_not_when_it_was_written() {
        assertThat(above("Beratungsfolge | Termin\n\nSozialausschuss | 12.10.2007\n\nDatum: 21.09.2007"))
                .isEqualTo("2007-09-21 date.header");
        assertThat(above("Eingang: 3.5.2012")).isEqualTo("none");
        assertThat(above("Wiedervorlage: 3.5.2012")).isEqualTo("none");
        assertThat(above("Termine: 3.5.2012 und 4.6.2012")).isEqualTo("none");
    }

    @Test
    void reads_months_in_names() {
        assertThat(find("rundbrief_2012_05.pdf", "# Bericht")).isEqualTo("2012-05 date.file-name");
        assertThat(find("Bericht_Mai2012_neu.pdf", "# Bericht")).isEqualTo("2012-05 date.file-name");
        assertThat(find("2012-05/Vermerk.pdf", "# Bericht")).isEqualTo("2012-05 date.folder-name");
    }

    @Test
    void the_day_on_which_others_approved_the_minutes_is_not_the_sittings() {
        assertThat(above("Niederschrift über die 5. Sitzung am 19. März 2009\n\n"
                + "Endfassung – in der 6. Sitzung am 28. Mai 2009 ohne Änderungen gebilligt"))
                .isEqualTo("2009-03-19 date.header");
        assertThat(above("Fassung vom 4.5.2009, im Umlauf am 28.5.2009 freigegeben"))
                .isEqualTo("2009-05-04 date.header");
    }

    @Test
    void a_field_says_when_people_met_or_spoke() {
        for (String field : List.of("Tag, Uhrzeit |", "Datum und Uhrzeit |", "Wann: |", "Termin |", "Telefonat:",
                "Aufnahme |")) {
            assertThat(above("Talheim, 25.05.2022\n\n" + field + " 24.05.2022, 10.40 Uhr, Wohnung, 2 Std. 11 Min."))
                    .as(field).isEqualTo("2022-05-24 date.header");
        }
    }

    @Test
    void the_year_that_the_path_tells_goes_with_the_day_of_the_first_words() {
        String text = "# Mitschrift\n\nTalheim, 13. September, im Treff. Geschrieben von mir, weil sich niemand fand. ";
        assertThat(find("Mitschrift_Sept_2023.odt", text)).isEqualTo("2023-09-13 date.day-of-named-year");
        assertThat(find("2023/Mitschrift.odt", text)).isEqualTo("2023-09-13 date.day-of-named-year");
        assertThat(find("Mitschrift_Mai_2023.odt", text)).isEqualTo("2023-05 date.file-name");
        assertThat(find("2023/Mitschrift.odt", "# Mitschrift\n\nSitzung der Runde am Dienstag, 5.9., 18 Uhr"))
                .isEqualTo("2023-09-05 date.day-of-named-year");
        assertThat(find("2023/Mitschrift.odt", "# Mitschrift\n\nAnmeldung bis zum 5. September. " + PROSE))
                .isEqualTo("2023 date.folder-name");
    }

    @Test
    void a_thread_that_begins_with_the_first_mail_is_of_the_day_of_the_last() {
        String first = "Von: a@example.org\n\nGesendet: Montag, 22. Februar 2021 09:14\n\nBetreff: Zeitplan\n\n"
                + PROSE;
        String last = "Von: b@example.org\n\nGesendet: Donnerstag, 4. März 2021 16:42\n\nBetreff: AW: Zeitplan\n\nGut.";
        assertThat(mail(first + "\n\n" + last)).isEqualTo("2021-03-04 date.mail-thread");
        assertThat(mail(last + "\n\n" + first)).isEqualTo("2021-03-04 date.header");
    }

    @Test
    void reads_years_of_two_digits_of_the_last_century() {
        assertThat(above("Talheim, den 28.06.87")).isEqualTo("1987-06-28 date.header");
        assertThat(above("Besprechung vom 4.7.69")).isEqualTo("1969-07-04 date.header");
    }

    @Test
    void what_was_replaced_and_whence_the_numbers_come_is_older() {
        assertThat(above("Stand: 3. Mai 2011 (ersetzt den vorläufigen Bericht vom 7. März 2011)"))
                .isEqualTo("2011-05-03 date.header");
        assertThat(above("Mai 2011\n\nDaten: Melderegister 31.12.2010")).isEqualTo("2011-05 date.header");
    }

    @Test
    void what_is_said_of_one_date_says_nothing_of_the_next() {
        assertThat(above("Einladung vom 3. Mai 2011 zur Sitzung am 12. Mai 2011")).isEqualTo("2011-05-12 date.header");
        assertThat(above("Berichtszeitraum: 1.1.2010 bis 31.12.2010 · vorgelegt im März 2011"))
                .isEqualTo("2011-03 date.header");
        assertThat(above("Laufzeit vom 1.1.2010 bis zum 31.12.2010")).isEqualTo("none");
    }

    @Test
    void heads_and_feet_of_pages_tell_the_date_of_what_they_name() {
        assertThat(find("datei.pdf",
                "# Notizen\n\n" + LONG + "Beirat · Protokoll 5. Sitzung, 03.05.2011 · Seite 1\n\n" + LONG))
                .isEqualTo("2011-05-03 date.page-line");
        assertThat(find("datei.pdf", "# Notizen\n\n" + LONG + "03.05.2011 · Seite 1\n\n" + LONG)).isEqualTo("none");
        Evidence evidence = Documents.of("datei.pdf", "# Notizen\n\n" + LONG);
        Evidence running = new Evidence(evidence.part(), List.of(), null, null, evidence.path(), evidence.mediaType(),
                List.of("Talheim", "Beirat · Niederschrift vom 3. Mai 2011"));
        assertThat(rule.date(running, TitleRule.title(running)).orElseThrow().value())
                .isEqualTo(new DocumentDate(2011, 5, 3));
    }

    private String mail(String text) {
        Evidence evidence = Documents.of("mail.eml", text, "message/rfc822", null, null);
        return rule.date(evidence, TitleRule.title(evidence))
                .map(date -> date.value() + " " + date.provenance().rule()).orElse("none");
    }

    private String above(String line) {
        return find("datei.pdf", "# Bericht\n\n" + line);
    }

    private String find(String path, String text) {
        Evidence evidence = Documents.of(path, text);
        return rule.date(evidence, TitleRule.title(evidence))
                .map(date -> date.value() + " " + date.provenance().rule()).orElse("none");
    }
}
