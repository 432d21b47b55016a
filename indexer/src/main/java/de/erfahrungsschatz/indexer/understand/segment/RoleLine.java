package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line that says what a person does and where: `Function, Office, Stadt X`, each of them optional.
///
/// @param function such as "Sachgebietsleitung Stadterneuerung"; null when not stated
/// @param office such as "Stadtplanungsamt"; null when not stated
/// @param city the city or organisation as written, such as "Stadt Birkstätt"; null when not stated
record RoleLine(@Nullable String function, @Nullable String office, @Nullable String city) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b\\p{L}*(?:leit(?:er|ung|ende|ender)|meister|beigeordnete"
                    + "|beigeordneter|dezernent|referent|beauftragter?|planer|manager|koordinator|koordination|sprecher"
                    + "|geschäftsführer|geschäftsführung|vorsitzender?|vorstand|direktor|sachbearbeiter|sachbearbeitung|baurat"
                    + "|baurät|stadtrat|stadträt|kämmerer|kämmer|moderator|mediator|professor|architekt|ingenieur|vorsteher"
                    + "|landrat|landrät|senator|lotse|lots|berater|wissenschaftler|forscher|pfleger|assistent|prokurist|inhaber"
                    + "|lehrer|mitglied|chef|chefin|techniker|statistiker|bürgerreferent|begleiter|gründer)(?:in|innen)?\\b",
            FLAGS);
    private static final Pattern OFFICE = Pattern.compile("\\b\\p{L}*(?:amt|amts|amtes|büro|büros|referat|dezernat"
            + "|fachbereich|fachdienst|fachgebiet|abteilung|stabsstelle|stabstelle|sachgebiet|geschäftsstelle"
            + "|geschäftsbereich|eigenbetrieb|kämmerei|koordinierungsstelle|fachstelle|servicestelle|verwaltung"
            + "|ministerium|institut|universität|hochschule|verein|verband|gesellschaft|gmbh|betriebe|stadtwerke|kanzlei"
            + "|magistrat|senat|wirtschaftsförderung|planungsstelle|netzwerk)\\b", FLAGS);
    private static final Pattern TASK = Pattern.compile(
            "^(?:Sitzungs)?(?:Vorsitz|Leitung|Protokoll|Protokollführung|Schriftführung|Moderation|Gast)$");
    private static final Pattern CITY = Pattern.compile("^(?i:(?:Landeshaupt|Hanse|Universitäts|Kreis|Bundes)?stadt"
            + "|Gemeinde|Landkreis|Kreis|Markt|Freie und Hansestadt)\\s+\\p{Lu}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLACE_NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");
    private static final Pattern SENTENCE = Pattern.compile("[?!]$|(?<!e\\. ?V|e\\. ?G|i\\. ?R|a\\. ?D)\\.$");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 25;

    /// Whether a line says what a person does or where.
    static boolean isRole(String line) {
        boolean plain = line.length() <= LONGEST && Words.count(line) <= MOST_WORDS
                && !SENTENCE.matcher(line).find() && !line.contains(": ") && Character.isUpperCase(line.codePointAt(0));
        return plain && (FUNCTION.matcher(line).find() || OFFICE.matcher(line).find() || statesCity(line));
    }

    /// What stands behind a name in a list. A piece that is neither function nor office nor city is an organisation when it
    /// stands first, and belongs to what stands before it otherwise; remarks in lower case are passed over.
    static RoleLine ofListed(String text) {
        List<String> pieces = Stream.of(text.split(",\\s*")).map(String::strip)
                .filter(piece -> !piece.isEmpty() && !Character.isLowerCase(piece.codePointAt(0))).toList();
        List<String> functions = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        List<String> cities = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        List<String> before = organisations;
        for (String piece : pieces) {
            if (CITY.matcher(piece).find()) {
                cities.add(piece);
            } else {
                before = isOffice(piece) ? offices : isFunction(piece) ? functions : before;
                before.add(piece);
            }
        }
        if (!cities.isEmpty()) {
            functions.addAll(organisations);
        }
        return new RoleLine(joined(functions), joined(offices), joined(cities.isEmpty() ? organisations : cities));
    }

    /// What a line below a name says, one piece between commas after the other. A plain name at its end is a place.
    static RoleLine parse(String line) {
        List<String> functions = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        String city = null;
        List<String> pieces = List.of(line.split(",\\s*"));
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).strip();
            boolean last = i > 0 && i == pieces.size() - 1;
            if (city == null && (CITY.matcher(piece).find() || (last && isPlaceName(piece)))) {
                city = piece;
            } else if (isOffice(piece)) {
                offices.add(piece);
            } else if (!piece.isEmpty()) {
                functions.add(piece);
            }
        }
        return new RoleLine(joined(functions), joined(offices), city);
    }

    private static boolean isFunction(String piece) {
        return TASK.matcher(piece).find() || FUNCTION.matcher(piece).find();
    }

    /// The person of that name who does this.
    Person interviewee(String name) {
        return new Person(name, Person.Role.INTERVIEWEE, function, office, city);
    }

    private static boolean statesCity(String line) {
        return List.of(line.split(",\\s*")).stream().anyMatch(piece -> CITY.matcher(piece).find());
    }

    private static boolean isPlaceName(String piece) {
        return PLACE_NAME.matcher(piece).matches() && !FUNCTION.matcher(piece).find() && !OFFICE.matcher(piece).find();
    }

    /// "Leiterin des Jugendamtes" is a function, "Büro der Stadtbaurätin" an office: what comes first tells.
    private static boolean isOffice(String piece) {
        Matcher office = OFFICE.matcher(piece);
        Matcher function = FUNCTION.matcher(piece);
        return office.find() && (!function.find() || office.start() < function.start());
    }

    private static @Nullable String joined(List<String> pieces) {
        return pieces.isEmpty() ? null : String.join(", ", pieces);
    }
}
