package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;

/// What stands around a name and shows that it names a city; the strongest first.
enum Cue {
    /// It is called one: "Stadt Hamm", "Universität Siegen".
    CALLED("city.called"),
    /// A postcode stands before it.
    POSTCODE("city.postcode"),
    /// It stands alone, before a colon or before a date, as in headings and letterheads.
    ALONE("city.alone"),
    /// A preposition of place stands before it: "in Essen".
    PLACE("city.preposition"),
    /// A preposition stands before it that also goes with other things: "für Essen".
    OTHER_PREPOSITION("city.known-preposition"),
    /// It does what only cities do: "Essen plant …".
    DOES("city.subject"),
    /// It is the subject of a sentence: "Essen ist …".
    SUBJECT("city.known-subject"),
    /// Nothing shows it.
    NONE("city.name");

    private static final Set<String> TITLES = Set.of("stadt", "städte", "städten", "gemeinde", "gemeinden", "markt",
            "kommune", "kommunen", "kreis", "landkreis", "landkreises", "magistrat", "rathaus", "raum", "region", "großraum",
            "stadtverwaltung", "stadtwerke", "universität", "uni", "hochschule", "fachhochschule", "volkshochschule",
            "bahnhof", "hauptbahnhof", "bezirksregierung", "regierungsbezirk", "städteregion", "wohnungsbaugesellschaft",
            "sparkasse", "standort", "partnerstadt", "nachbarstadt", "kollegen", "oberzentrum", "mittelzentrum");
    private static final Set<String> NO_TITLES = Set.of("innenstadt", "altstadt", "neustadt", "südstadt", "nordstadt",
            "oststadt", "weststadt", "kernstadt", "vorstadt", "kirchengemeinde", "pfarrgemeinde", "kollegen");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "aus", "nach", "bei");
    private static final Set<String> PREPOSITIONS = Set.of("von", "für", "mit", "um", "über", "zwischen", "gegen", "durch",
            "ohne", "dass", "weil", "wie", "auch", "während", "ob", "statt", "außer", "etwa", "hat", "ist");
    private static final Set<String> AUXILIARIES = Set.of("ist", "war", "sei", "wird", "wurde", "werde", "würde", "kann",
            "konnte", "könne", "muss", "musste", "soll", "sollte", "möchte", "macht");
    private static final Set<String> VERBS = Set.of("hat", "hatte", "habe", "will", "wollte", "wolle", "plant", "setzt", "geht", "ging", "arbeitet", "bietet", "nutzt", "zeigt", "führt", "führte", "lädt", "lud", "gilt",
            "steht", "liegt", "zählt", "überlegt", "berichtet", "stellt", "prüft", "gehört", "verfolgt", "kennt", "verzichtet",
            "erprobt", "diskutiert", "bekommt", "erhält", "hält", "beteiligt", "beteiligte", "startet", "startete", "baut");
    private static final Pattern DATE = Pattern.compile(
            "^,? ?(?:den |im |am )?(?:\\d{1,2}\\.|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Frühjahr|Sommer|Herbst|Winter"
                    + "|\\d{4}).*",
            Pattern.DOTALL);
    private static final Pattern BORDER = Pattern.compile("[\\n|·•–:]");
    private static final int POSTCODE_DIGITS = 5;

    private final String rule;

    Cue(String rule) {
        this.rule = rule;
    }

    /// The id of the rule, for provenance.
    String rule() {
        return rule;
    }

    /// Whether the cue needs no knowledge of the document.
    boolean strong() {
        return compareTo(ALONE) < 0;
    }

    /// The strongest cue around a match.
    static Cue around(Tokens tokens, CityMatch match) {
        int first = match.first();
        String before = tokens.lower(first - 1);
        boolean joined = tokens.joined(first);
        if (joined && isTitle(before)) {
            return CALLED;
        }
        if (joined && tokens.number(first - 1) && before.length() == POSTCODE_DIGITS) {
            return POSTCODE;
        }
        if (standsAlone(tokens, match)) {
            return ALONE;
        }
        if (joined && PLACE_PREPOSITIONS.contains(before)) {
            return PLACE;
        }
        if (joined && PREPOSITIONS.contains(before)) {
            return OTHER_PREPOSITION;
        }
        String after = tokens.joined(match.last() + 1) ? tokens.lower(match.last() + 1) : "";
        return VERBS.contains(after) ? DOES : AUXILIARIES.contains(after) ? SUBJECT : NONE;
    }

    private static boolean isTitle(String before) {
        boolean compound = before.endsWith("stadt") || before.endsWith("gemeinde");
        return (TITLES.contains(before) || compound) && !NO_TITLES.contains(before);
    }

    private static boolean standsAlone(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean begins = match.first() == 0 || BORDER.matcher(tokens.gap(match.first())).find();
        boolean ends = next == tokens.size() ? !tokens.gap(next).startsWith(".")
                : BORDER.matcher(tokens.gap(next)).find() || isDateline(tokens, match, tokens.gap(next));
        return begins && (ends || opensArticle(tokens, match));
    }

    /// "Kiel. Der Wind zieht durch die Straßen."
    static boolean opensArticle(Tokens tokens, CityMatch match) {
        return match.first() == 0 && tokens.gap(match.last() + 1).equals(". ") && tokens.capitalised(match.last() + 1);
    }

    private static boolean isDateline(Tokens tokens, CityMatch match, String after) {
        StringBuilder rest = new StringBuilder(after);
        for (int at = match.last() + 1; at < Math.min(tokens.size(), match.last() + 4); at++) {
            rest.append(tokens.word(at)).append(tokens.gap(at + 1));
        }
        return after.startsWith(",") && DATE.matcher(rest).matches();
    }
}
