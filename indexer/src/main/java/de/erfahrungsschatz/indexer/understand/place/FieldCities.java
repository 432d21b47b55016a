package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the cities of fields that say whose document it is, who works on it together, or where people met.
final class FieldCities {

    /// "Kommune: Hof", "Herausgeber | Stadt Hof".
    private static final Pattern OWNER = Pattern.compile(
            "^(?:(?:Name der )?(?:Stadt|Gemeinde|Kommune)(?: ?/ ?(?:Stadt|Gemeinde|Kommune))?|Auftraggeber(?:in)?"
                    + "|Antragsteller(?:in)?|Zuwendungsempfänger(?:in)?|Träger(?:in)?"
                    + "|Herausgeber(?:in)?|Veranstalter(?:in)?|Verfasser(?:in)?|Projektort|Standort|Gastgeber(?:in)?"
                    + "|(?:(?:Kooperations|Projekt|Verbund)partner(?:innen|in)?|Partner(?:kommunen|städte|gemeinden)"
                    + "|(?:(?:[Bb]eteiligte|[Mm]itwirkende|[Tt]eilnehmende)n? |Modell|Projekt|Verbund)(?:[Kk]ommunen|[Ss]tädte"
                    + "|[Gg]emeinden|[Oo]rte)))"
                    + "\\s*(?:: ?\\||[:|])\\s*");
    private static final Pattern PLACE = Pattern.compile(
            "(?:^|\\s)\\p{L}*(?:[Oo]rt|[Tt]reffpunkt)(?: (?:und|/) \\p{L}*(?:[Zz]eit|[Dd]atum))?\\s*(?:: ?\\||[:|])\\s*");
    /// What is said of a place behind it: "Rathaus, Kiel (Saal I)".
    private static final Pattern REMARK = Pattern
            .compile("\\s*[(;–].*$|, \\p{L}*(?:[Rr]aum|[Ss]aal|[Zz]immer)\\b.*$|\\s\\p{Lu}\\p{L}+: .*$");
    private static final Pattern SEVERAL = Pattern.compile("^(?:[Dd]ie )?(?:Städte|Gemeinden|Kommunen) ");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;| und | sowie )\\s*");

    private final CalledTowns towns;

    FieldCities(CalledTowns towns) {
        this.towns = towns;
    }

    /// Whether a line is a field that says whose document it is.
    static boolean isOwner(String line) {
        return OWNER.matcher(line).find();
    }

    /// The cities of a field that says whose document it is; empty for any other line.
    List<Concept> ofOwner(String line) {
        Matcher field = OWNER.matcher(line);
        if (!field.find()) {
            return List.of();
        }
        String value = SEVERAL.matcher(line.substring(field.end())).replaceFirst("");
        List<Concept> titled = towns.titled(value);
        return titled.isEmpty() ? LIST.splitAsStream(value).flatMap(name -> towns.exactly(name).stream()).toList()
                : titled;
    }

    /// Whether a line is a field that says where people met.
    static boolean isPlace(String line) {
        return PLACE.matcher(line).find();
    }

    /// The city of a field that says where people met; empty for any other line.
    Optional<Concept> ofPlace(String line, CityReading reading) {
        Matcher field = PLACE.matcher(line);
        if (!field.find()) {
            return Optional.empty();
        }
        String value = REMARK.matcher(line.substring(field.end())).replaceFirst("");
        return towns.exactly(value).or(() -> towns.lastPiece(value)).or(() -> ofSmallPlace(value, reading));
    }

    /// A town that hardly anybody knows, when the text names it as well.
    private Optional<Concept> ofSmallPlace(String value, CityReading reading) {
        return towns.called(value.substring(value.lastIndexOf(',') + 1))
                .filter(town -> reading.sure().contains(town.id()) || reading.wouldName(town.id()));
    }
}
