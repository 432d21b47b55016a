package de.erfahrungsschatz.indexer.understand.mention;

import java.util.regex.Pattern;

/// Knows words that only say where something took place: who met "in der Schule" did not speak of schools.
final class Setting {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final int REACH = 40;
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:[Ii]ns?|[Ii]m|[Ii]ns|[Aa]m|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om|(?:[Ii]n|[Aa]n|[Aa]uf|[Vv]or|[Hh]inter|[Nn]eben|[Bb]ei"
                    + "|[Aa]us|[Vv]on)"
                    + " (?:der|dem|den|die|einer|einem|unserer|unserem)) (?:\\p{Ll}+e[nrms]? )?$",
            FLAGS);
    private static final Pattern VENUE = Pattern.compile(
            "(?:\\p{L}*[Ss]chule|Schulhof|Gymnasium|Kita|Kindergarten|\\p{L}*[Pp]ark|Schwimmbad|Freibad|Turnhalle|Sporthalle"
                    + "|Kirche|Kulturhaus|Bürgerhaus|Vereinshaus|Volkshaus|Grundschule|Bibliothek|Bücherei|Museum|Theater"
                    + "|Jugend(?:zentrum|haus|club|treff)|Stadtteil(?:zentrum|büro|haus|treff)"
                    + "|Begegnungsstätte|Mehrgenerationenhaus|Familienzentrum|Nachbarschaftshaus|Quartierstreff|Marktplatz"
                    + "|Rathausplatz|\\p{L}*[Bb]ahnhof|Klinik|Krankenhaus|Seniorenheim|Altenheim|Supermarkt|Einkaufszentrum|Kaufhaus"
                    + "|Freizeitheim|Freizeitpark|Gemeinschaftsraum|Bach|Wasser|Strand|Fußgängerzone|Wohnung|Treppenhaus|Hotel"
                    + "|Campus|Bäckerei|Metzgerei|Kantine|Gaststätte)",
            FLAGS);

    private Setting() {}

    /// Whether the words at that place of a text name a house or a ground in which something took place.
    static boolean is(String text, int start, int end) {
        return VENUE.matcher(text.substring(start, end)).matches()
                && PREPOSITION.matcher(text.substring(Math.max(0, start - REACH), start)).find();
    }
}
