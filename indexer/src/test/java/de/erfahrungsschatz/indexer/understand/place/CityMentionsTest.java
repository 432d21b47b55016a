package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityMentionsTest {

    private final CityMentions mentions = new CityMentions(
            VocabularyReader.read(null).get(VocabularyName.CITIES));

    CityMentionsTest() throws InvalidYamlException {}

    @Test
    void finds_great_cities_by_their_names_alone_and_in_all_their_forms() {
        assertThat(find("Kiel lernt von Solingen.")).containsExactly("kiel", "solingen");
        assertThat(find("Kiels Plan folgt dem Kölner Vorbild.")).containsExactly("kiel", "koeln");
        assertThat(find("Die Bremer, Dresdner und Solinger Erfahrungen")).containsExactly("bremen", "dresden",
                "solingen");
    }

    @Test
    void finds_long_names_in_many_spellings() {
        assertThat(find("Frankfurt/Main, Frankfurt a. M. und Frankfurt (Oder)"))
                .containsExactly("frankfurt-am-main", "frankfurt-am-main", "frankfurt-oder");
        assertThat(find("in Neuburg an der Donau und in Villingen-Schwenningen"))
                .containsExactly("neuburg-a-d-donau", "villingen-schwenningen");
    }

    @Test
    void a_name_that_is_a_word_needs_a_cue() {
        assertThat(find("Das Essen war gut, die Lage ernst, und in der Halle sang man bei Regen.")).isEmpty();
        assertThat(find("Die Stadt Lage und die Gemeinde Rain")).containsExactly("lage", "rain");
        assertThat(find("Wir waren in Essen und in Halle.")).containsExactly("essen", "halle-saale");
        assertThat(find("In Lage, Art und Größe unterscheiden sich die Viertel.")).isEmpty();
        assertThat(find("Der Wind kommt aus Norden.")).isEmpty();
        assertThat(find("Städte wie Hof oder Weiden")).containsExactly("hof", "weiden-i-d-opf");
        assertThat(find("Moderation: Ina Muster, Hof")).containsExactly("hof");
        assertThat(find("das Ulmer Münster und die Stadt Münster")).containsExactly("ulm", "muenster");
    }

    @Test
    void a_column_of_towns_holds_nothing_else() {
        assertThat(find("Stadt | Vertretung\nLeer | Anna Muster\nVerden | Bert Lage\nEmden | Carla Probe"))
                .containsExactly("leer-ostfriesland", "verden-aller", "emden");
    }

    @Test
    void neighbours_in_a_row_are_towns_even_where_each_is_a_word() {
        assertThat(find("Bünde, Löhne und Enger liegen nah.")).containsExactly("buende", "loehne", "enger");
        assertThat(find("Essen, Waren und Halle liegen nah.")).isEmpty();
    }

    @Test
    void numbers_and_speakers_leave_a_name_alone() {
        assertThat(find("II. Hof: Erst reden", "hof")).containsExactly("hof");
        assertThat(find("b) Hof", "hof")).containsExactly("hof");
        assertThat(find("Hof (Muster, Probe): Wir reden.", "hof")).containsExactly("hof");
        assertThat(find("Hof ist eine alte Stadt.")).containsExactly("hof");
        assertThat(find("Sitzungsort: Hof, Rathaus")).containsExactly("hof");
        assertThat(find("Die Gruppe Halle-Süd tagt: Di 3.5.11 / Laden / Halle", "halle-saale"))
                .containsExactly("halle-saale", "halle-saale");
    }

    @Test
    void neighbours_leave_out_what_stands_before_a_name_that_is_known() {
        assertThat(find("Bad Oldesloe redet. In Oldesloe fragt man die Oldesloer."))
                .containsExactly("bad-oldesloe", "bad-oldesloe", "bad-oldesloe");
        assertThat(find("In Oldesloe redet man.")).isEmpty();
        assertThat(find("Neustadt a. Rbge. und Neustadt a. d. Weinstr."))
                .containsExactly("neustadt-am-ruebenberge", "neustadt-an-der-weinstrasse");
    }

    @Test
    void one_is_in_norden_only_where_it_is_a_town() {
        assertThat(find("Im April traf man sich in Norden.")).containsExactly("norden");
        assertThat(find("Man fährt nach Norden, und im Norden liegt das Meer.")).isEmpty();
    }

    @Test
    void parts_of_towns_and_firms_bear_their_names() {
        assertThat(find("Man war in Leipzig-Grünau und hatte Leipzig-Karten.")).containsExactly("leipzig");
        assertThat(find("Wohnbau Celle GmbH und Bäckerei Stein GmbH")).containsExactly("celle");
        assertThat(find("Die Ausstellung heißt: Unser Celle.")).containsExactly("celle");
        assertThat(find("Die Region Hannover hilft.")).isEmpty();
    }

    @Test
    void once_it_is_sure_weak_cues_are_enough() {
        assertThat(find("Essen ist größer.")).isEmpty();
        assertThat(find("Essen ist größer. In Essen gibt es mehr Geld.")).containsExactly("essen", "essen");
        assertThat(find("Essen ist fertig. Wir waren in Essen. Das Essen war kalt.")).hasSize(2);
    }

    @Test
    void people_are_no_cities_anywhere_in_their_document() {
        assertThat(find("Herr Siegen fragt. Siegen hat recht.")).isEmpty();
        assertThat(find("Stadtrat Bremen (SPD): Ich frage Dr. Werl und Anna Minden.")).isEmpty();
        assertThat(mentions.in(new CityContext(Set.of(), List.of("Ina Solingen")), List.of("Solingen dankt."))
                .find("Solingen dankt.")).isEmpty();
        assertThat(find("Herr Hamm kommt aus der Stadt Hamm.")).containsExactly("hamm");
    }

    @Test
    void streets_rivers_papers_companies_and_towns_abroad_are_no_cities() {
        assertThat(find("an der Essener Straße, am Bremer Platz, im Bremer und Kölner Weg")).isEmpty();
        assertThat(find("an der Fulda und der Gera")).isEmpty();
        assertThat(find("Die Frankfurter Allgemeine schreibt über Stein GmbH.")).isEmpty();
        assertThat(find("in Hannover, New Hampshire, und in Bergen (Norwegen)")).isEmpty();
        assertThat(find("Die Köln-Arena und das Rhein-Main-Gebiet")).isEmpty();
    }

    @Test
    void what_is_called_after_a_city_is_none() {
        assertThat(find("im Saal Kiel, im Seminarraum „Ulm“ und auf dem Schiff „Bremen“")).isEmpty();
        assertThat(find("am Leipziger Turm, beim Regierungspräsidium Kassel")).isEmpty();
        assertThat(find("Das Gießen der Blumen ist verboten.", "giessen")).isEmpty();
        assertThat(find("nach Celle am Bach (Ortsteil von Bergen)")).doesNotContain("celle");
        assertThat(find("An: Solingen, Dr. Ina")).isEmpty();
    }

    @Test
    void who_lives_in_a_city_and_its_districts_name_it() {
        assertThat(find("Die Bremer haben gelost, und für die Solinger war das neu.")).containsExactly("bremen",
                "solingen");
        assertThat(find("Die Hamburger waren kalt.")).isEmpty();
        assertThat(find("in Kassel-Oststadt und in Kiel-Mitte")).containsExactly("kassel", "kiel");
        assertThat(find("die Kassel-Tagung")).isEmpty();
    }

    @Test
    void a_river_tells_that_a_name_is_no_word() {
        assertThat(find("Die Staffel geht an Hof an der Saale.")).containsExactly("hof");
        assertThat(find("Das Essen am Rhein war gut, die Lage an der Elbe ernst.")).isEmpty();
    }

    @Test
    void counties_are_no_cities() {
        assertThat(find("Der Landkreis Celle, die Verwaltung des Kreises Wesel und der Kreistag Unna")).isEmpty();
        assertThat(find("in den Kreisen Borken, Steinfurt und Warendorf, danach in Celle")).containsExactly("celle");
        assertThat(find("die Kreisstadt Unna sowie Stadt und Landkreis Kassel")).containsExactly("unna", "kassel");
    }

    @Test
    void the_text_may_place_a_name_abroad() {
        assertThat(find("Frankfurt in Kentucky, Hannover in den USA, Celle (NL), das belgische Essen")).isEmpty();
        assertThat(find("aus Essen, dem belgischen Ort gleichen Namens, und aus Ulm im österreichischen Grenzland"))
                .isEmpty();
        assertThat(find("In Flensburg, der dänischen Grenze nahe, und in Aachen in der Mitte")).containsExactly(
                "flensburg", "aachen");
    }

    @Test
    void a_greater_town_nearby_tells_which_one_is_meant() {
        assertThat(find("eine Einladung nach Bergen bei Celle")).containsExactly("bergen", "celle");
        assertThat(find("Bergen (bei Celle): Beirat")).containsExactly("bergen", "celle");
        assertThat(find("eine Stelle bei Kassel Wasser")).containsExactly("kassel");
    }

    @Test
    void merged_towns_keep_their_first_name() {
        assertThat(find("Aus Dessau, aus Garmisch und aus Castrop")).containsExactly("dessau-rosslau",
                "garmisch-partenkirchen", "castrop-rauxel");
        assertThat(find("Baden macht Spaß.")).isEmpty();
    }

    @Test
    void a_label_makes_a_word_a_city() {
        assertThat(find("Stadt | Norden")).containsExactly("norden");
        assertThat(find("Kommune: Hof")).containsExactly("hof");
        assertThat(find("Wir stehen vor dem Rathaus von Essen.")).containsExactly("essen");
    }

    @Test
    void who_lives_in_norden_still_goes_north() {
        assertThat(find("Man fährt nach Norden.", "norden")).isEmpty();
        assertThat(find("Man fährt von Emden nach Norden.", "norden")).containsExactly("emden", "norden");
        assertThat(find("In Norden geht das, und Norden hat Geld.", "norden")).containsExactly("norden", "norden");
    }

    @Test
    void of_namesakes_a_near_one_is_meant_unless_it_is_far_too_small() {
        assertThat(find("Wir waren in Halle.", "bielefeld")).containsExactly("halle-westf");
        assertThat(find("Wir waren in Halle.", "leipzig")).containsExactly("halle-saale");
        assertThat(find("Wir waren in Münster.", "kassel")).containsExactly("muenster");
        assertThat(find("Wir waren in Freiburg.", "stade")).containsExactly("freiburg-im-breisgau");
    }

    @Test
    void small_towns_need_a_cue_and_nobody_far_away_speaks_of_them() {
        assertThat(find("Der Ort Meerbeck.")).isEmpty();
        assertThat(find("Wir waren in Meerbeck.", "moers")).isEmpty();
        assertThat(find("Wir waren in Meerbeck.", "stadthagen")).containsExactly("meerbeck");
    }

    @Test
    void towns_have_no_article() {
        assertThat(find("Rastplätze an der Nagold, eine Pegnitz in der Stadt, eine Handbreit Wasser unterm Kiel"))
                .isEmpty();
        assertThat(find("Die Bahn, die Kiel mit Lübeck verbindet")).containsExactly("kiel", "luebeck");
        assertThat(find("ein Schritt, an dem Gera gescheitert ist")).containsExactly("gera");
        assertThat(find("das Kiel der Nachkriegszeit")).containsExactly("kiel");
    }

    @Test
    void landscapes_and_goods_are_no_cities() {
        assertThat(find("Das Bremer Moor gibt es nicht, wohl aber Lüneburger Heide, Meißener Porzellan, Kieler Bucht"))
                .doesNotContain("lueneburg", "meissen", "kiel");
        assertThat(find("Der Bremer Bürgermeister und die Kieler Verwaltung")).containsExactly("bremen", "kiel");
    }

    @Test
    void those_who_live_in_a_town_are_called_in_many_ways() {
        assertThat(find("mit den Kielern, für die Kielerinnen")).containsExactly("kiel", "kiel");
        assertThat(find("Die Wunsiedler haben gelost.", "wunsiedel")).containsExactly("wunsiedel");
        assertThat(find("Die Nordhäuser haben gelost, und die Mühlhäuser Altstadt wird saniert."))
                .containsExactly("nordhausen", "muehlhausen-thueringen");
    }

    @Test
    void whoever_is_called_like_a_town_may_come_from_there() {
        assertThat(find("Herr Minden wohnt nicht in Minden.")).containsExactly("minden");
        assertThat(find("Herr Minden sprach, und dann waren wir bei Minden.")).isEmpty();
        assertThat(find("Wir gratulieren Ina Muster (Hof).")).containsExactly("hof");
        assertThat(find("Ina Muster, Hof: Wir haben gelost.")).containsExactly("hof");
        assertThat(find("Ein alter Herr, Minden hieß er, stand auf.")).isEmpty();
    }

    @Test
    void a_given_name_in_a_row_of_towns_is_one_of_them() {
        assertThat(find("die Nachbarstädte Bochum, Hagen und Witten")).containsExactly("bochum", "hagen", "witten");
    }

    @Test
    void regions_neighbours_and_companies_tell_towns_from_words() {
        assertThat(find("beim Fachtag im fränkischen Lauf und im benachbarten Hof")).contains("hof").hasSize(2);
        assertThat(find("im Bayerischen Wald, das westfälische Essen")).isEmpty();
        assertThat(find("Verwechslungen mit dem hessischen Wetter")).containsExactly("wetter-hessen");
        assertThat(find("Moderation: Büro Beispiel GmbH, Hof. Dank an alle.")).containsExactly("hof");
        assertThat(find("Unser Nachbar Winterberg setzt auf Lose, wie das Beispiel Pfullendorf zeigt."))
                .containsExactly("winterberg", "pfullendorf");
    }

    @Test
    void another_water_is_another_town() {
        assertThat(find("Linz an der Donau hat viel ausprobiert.")).isEmpty();
        assertThat(find("Linz am Rhein hat viel ausprobiert.")).containsExactly("linz-am-rhein");
    }

    @Test
    void particles_of_surnames_make_a_town_a_person() {
        assertThat(find("Jan-Peter te Hamm fragt, Ina van Kiel und ten Minden antworten.")).isEmpty();
        assertThat(find("Ina von Minden und Herr zum Bergen sind da.")).isEmpty();
        assertThat(find("der Bauamtsleiter von Kiel")).containsExactly("kiel");
    }

    @Test
    void parts_of_a_town_that_are_listed_are_no_cities() {
        assertThat(find("in den Ortsteilen Eichdorf, Herten und Minden")).isEmpty();
        assertThat(find("in den Ortsteilen und Nachbarstädten Celle und Peine")).containsExactly("celle", "peine");
        assertThat(find("Wir waren in Meerbeck II.", "stadthagen")).isEmpty();
    }

    @Test
    void cantons_lie_abroad() {
        assertThat(find("die Schwesterstadt Minden im Aargau und die Gemeinde Celle (Kanton Tessin)")).isEmpty();
    }

    @Test
    void what_is_said_around_a_name_shows_a_town() {
        assertThat(find("Wir lernen von Essen. In Essen lost man. Apropos Essen: Fahren wir hin?")).hasSize(3);
        assertThat(find("Meerbeck und Lauenhagen machen mit.", "stadthagen")).containsExactly("meerbeck", "lauenhagen");
        assertThat(find("Das Jugendparlament Meerbeck tagt.", "stadthagen")).containsExactly("meerbeck");
        assertThat(find("Herr Minden sprach vom Vorbild von Minden, wo man lost.")).containsExactly("minden");
    }

    @Test
    void at_home_a_council_is_no_councillor() {
        assertThat(find("Der Stadtrat Celle hat beschlossen.", "celle")).containsExactly("celle");
        assertThat(find("Der Stadtrat Celle hat beschlossen.")).isEmpty();
        assertThat(find("Stadtrat Celle hat gefragt.", "celle")).isEmpty();
    }

    @Test
    void the_head_of_a_page_names_a_council_and_which_of_its_sittings_it_is() {
        assertThat(find("Stadtrat Celle – 31. Sitzung – Seite 2")).containsExactly("celle");
        assertThat(find("Gemeinderat Celle, 4. öffentliche Sitzung")).containsExactly("celle");
        assertThat(find("Stadtrat Celle | Niederschrift")).containsExactly("celle");
        assertThat(find("Stadtrat Celle – entschuldigt")).isEmpty();
    }

    @Test
    void where_a_document_is_about_towns_from_everywhere_the_greatest_of_a_name_is_meant() {
        assertThat(find("Landau berichtet.", "waldkraiburg", "pirna", "itzehoe"))
                .containsExactly("landau-in-der-pfalz");
        assertThat(find("Landau berichtet.", "waldkraiburg")).containsExactly("landau-a-d-isar");
    }

    @Test
    void those_who_live_in_a_town_may_begin_a_headline() {
        assertThat(find("Celler streiten über den Markt", "celle")).containsExactly("celle");
        assertThat(find("Hammer hängen an der Wand", "hamm")).isEmpty();
    }

    @Test
    void a_town_may_have_a_name_in_another_language() {
        assertThat(find("Treffen in Zły Komorow")).isEqualTo(find("Treffen in Senftenberg")).hasSize(1);
        assertThat(find("in Budyšin und in Bautzen").stream().distinct()).hasSize(1);
        assertThat(find("Das spricht sich bis nach Thüringen herum.")).isEmpty();
    }

    private List<String> find(String text, String... homes) {
        return mentions.in(new CityContext(Set.of(homes), List.of()), List.of(text)).find(text).stream()
                .map(CityMention::city).toList();
    }
}
