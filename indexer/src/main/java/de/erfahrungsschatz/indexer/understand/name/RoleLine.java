package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that says what a person does and where: `Function, Office, Stadt X`, each of them optional.
///
/// @param function such as "Sachgebietsleitung Stadterneuerung"; null when not stated
/// @param office such as "Stadtplanungsamt"; null when not stated
/// @param organisation such as "Stadt Birkstätt" or "SPD", as written; null when not stated
/// @param city the municipality without what it is, such as "Birkstätt"; null when not stated
public record RoleLine(@Nullable String function, @Nullable String office, @Nullable String organisation,
        @Nullable String city) {

    /// Nothing is said.
    public static final RoleLine NONE = new RoleLine(null, null, null, null);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /// Others than these are surnames as well as offices that nobody holds any more ("Hagemeister").
    private static final String MEISTER = "(?:\\p{L}{2,}er|haus|brand|wacht|haupt|ober|schatz|polizei|bau|platz|hafen|werk|schul"
            + "|markt|stell|bade|schwimm"
            + "|stadt|amts|handwerks|zunft|innungs|kapell|forst|gärtner|straßen|\\bwege)";
    private static final TracedPattern FUNCTION = new TracedPattern(Pattern.compile(
            "\\b\\p{L}*(?:leit(?:er|ung|ende|ender)|" + MEISTER + "meister|beigeordnete"
                    + "|beigeordneter|dezernent|referent|beauftragter?|planer|manager|koordinator|koordination|sprecher"
                    + "|geschäftsführer|geschäftsführung|vorsitzender?|vorstand|direktor|sachbearbeiter|sachbearbeitung|baurat"
                    + "|baurät|stadtrat|stadträt|kämmerer|kämmer|moderator|mediator|professor|architekt|ingenieur|vorsteher"
                    + "|landrat|landrät|senator|lotse|lots|berater|wissenschaftler|forscher|pfleger|assistent|prokurist|inhaber"
                    + "|lehrer|mitglied|chef|chefin|techniker|statistiker|bürgerreferent|begleiter|gründer|beisitzer"
                    + "|kommissar)(?:in|innen)?\\b",
            FLAGS),
            Traces.anywhere("leit", "meister", "beigeordnet", "dezernent", "referent", "beauftragte", "planer",
                    "manager", "koordinat", "sprecher", "geschäftsführ", "vorsitzende", "vorstand", "direktor",
                    "sachbearbeit", "baur", "stadtr", "kämmer", "moderator", "mediator", "professor", "architekt",
                    "ingenieur", "vorsteher", "landr", "senator", "lots", "berater", "wissenschaftler", "forscher",
                    "pfleger", "assistent", "prokurist", "inhaber", "lehrer", "mitglied", "chef", "techniker",
                    "statistiker", "begleiter", "gründer", "beisitzer", "kommissar"));
    /// Offices go by numbers: "61", "32.1".
    private static final Pattern NUMBERED = Pattern.compile("\\d{2}(?:[./-]\\d{1,2})?");
    private static final TracedPattern OFFICE = new TracedPattern(
            Pattern.compile("\\b\\p{L}*(?:amt|amts|amtes|büro|büros|referat|dezernat"
                    + "|fachbereich|fachdienst|fachgebiet|abteilung|stabsstelle|stabstelle|sachgebiet|geschäftsstelle|ressort"
                    + "|geschäftsbereich|eigenbetrieb|kämmerei|koordinierungsstelle|fachstelle|servicestelle|verwaltung"
                    + "|zentraldienst|stelle|magistrat|senat|wirtschaftsförderung|planungsstelle|planungsabteilung)\\b",
                    FLAGS),
            Traces.anywhere("amt", "büro", "referat", "dezernat", "fachbereich", "fachdienst", "fachgebiet",
                    "abteilung", "stabstelle", "sachgebiet", "stelle", "ressort", "geschäftsbereich", "eigenbetrieb",
                    "kämmerei", "verwaltung", "zentraldienst", "magistrat", "senat", "wirtschaftsförderung"));
    private static final TracedPattern ORGANISATION = new TracedPattern(Pattern
            .compile("\\b\\p{L}*(?:ministerium|institut|universität|hochschule"
                    + "|verein|verband|gesellschaft|gmbh|betriebe|stadtwerke|kanzlei|netzwerk|stiftung|initiative|genossenschaft"
                    + "|kammer|kirche|kirchengemeinde|caritas|diakonie|fraktion|bündnis|akademie|zentrum|polizei|zeitung"
                    + "|forum|agentur|planungsbüro|ingenieurbüro)\\b|\\be\\. ?V\\.", FLAGS),
            Traces.anywhere("ministerium", "institut", "universität", "hochschule", "verein", "verband", "gesellschaft",
                    "gmbh", "betriebe", "stadtwerke", "kanzlei", "netzwerk", "stiftung", "initiative", "genossenschaft",
                    "kammer", "kirche", "caritas", "diakonie", "fraktion", "bündnis", "akademie", "zentrum", "polizei",
                    "zeitung", "forum", "agentur", "büro", "e.V", "e. V"));
    private static final Traces OF_PLACE = Traces.anywhere("stadt", "gemeinde", "markt", "bezirk", "kreis", "region",
            "land");
    private static final Pattern TASK = Pattern.compile("^(?:Sitzungs)?(?:Vorsitz|Leitung|Protokoll|Protokollführung"
            + "|Schriftführung|Schriftführer|Schriftführerin|Moderation|Gast|Gastgeber|Gastgeberin|Referent|Referentin"
            + "|Stellvertreter|Stellvertreterin)\\b");
    private static final Pattern TOWN = Pattern.compile("^(?:(?i:(?:\\p{L}+- und )?\\p{L}{0,20}stadt|Gemeinde|Markt)"
            + "|Freie und Hansestadt|Freie Hansestadt|Große Kreisstadt|Bezirksamt)\\s+(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COUNTY = Pattern.compile("^(?:Landkreis|Kreis|Region|Bezirk|Land)\\s+\\p{Lu}");
    private static final Pattern PLACE_NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");
    private static final Pattern SENTENCE = Pattern.compile("[?!]$|(?<!e\\. ?V|e\\. ?G|i\\. ?R|a\\. ?D)\\.$");
    private static final Pattern SPOKEN = Pattern
            .compile("^(?:Sie|Wir|Ich|Es|Er|Ihre?|Unsere?|Wie|Was|Wenn|Und|Aber)\\s");
    private static final Pattern DATE = Pattern
            .compile(
                    "\\d{1,2}\\.\\s?(?:\\p{L}+|\\d{1,2}\\.)\\s?\\d{2,4}|^\\s*(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August"
                            + "|September|Oktober|November|Dezember)\\s)?\\d{4}$");
    private static final Pattern PLACE_ROLE = Pattern.compile("(?:Gemeinde|Kreis|Land)rat");
    private static final Pattern BETWEEN = Pattern.compile("[,;|·]\\s*|\\s[–-]\\s");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 25;

    /// Whether a line says what a person does or where.
    public static boolean isRole(String line) {
        boolean plain = !line.isEmpty() && line.length() <= LONGEST && Character.isUpperCase(line.codePointAt(0))
                && !line.contains(": ") && Words.count(line) <= MOST_WORDS && !isSentence(line)
                && !SPOKEN.matcher(line).lookingAt();
        return plain && (FUNCTION.isIn(line) || OFFICE.isIn(line) || ORGANISATION.isIn(line) || statesTown(line));
    }

    private static boolean isSentence(String line) {
        return (line.indexOf('.') >= 0 || line.indexOf('?') >= 0 || line.indexOf('!') >= 0)
                && SENTENCE.matcher(line).find();
    }

    /// What a line below a name says, one piece between commas after the other. What is nothing else is a function,
    /// and a plain name at the end a place.
    public static RoleLine parse(String line) {
        Pieces pieces = new Pieces();
        List<String> texts = List.of(BETWEEN.split(line.strip(), -1));
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i > 0 && i == texts.size() - 1;
            if (!DATE.matcher(texts.get(i)).find()) {
                pieces.add(texts.get(i).strip(), pieces.functions, last);
            }
        }
        return pieces.together();
    }

    /// What stands behind a name in a list. A piece that is neither function nor office nor city is an organisation
    /// when it stands first, and belongs to what stands before it otherwise; remarks in lower case, dates and other people
    /// are passed over.
    public static RoleLine ofListed(String text) {
        Pieces pieces = new Pieces();
        BETWEEN.splitAsStream(text).map(String::strip)
                .filter(piece -> !piece.isEmpty() && !DATE.matcher(piece).find()
                        && Character.isLetterOrDigit(piece.codePointAt(0))
                        && !Character.isLowerCase(piece.codePointAt(0))
                        && !isPerson(piece))
                .forEach(piece -> pieces.add(piece, pieces.last, TownNames.contains(piece)));
        return pieces.together();
    }

    /// "Maren Kern, Jan Peters": the next one in a list is nothing that the first one does.
    private static boolean isPerson(String piece) {
        int blank = piece.indexOf(' ');
        return blank > 0 && NamesInText.isGivenName(piece.substring(0, blank)) && NamesInText.find(piece).stream()
                .anyMatch(mention -> mention.start() == 0 && mention.end() == piece.length());
    }

    /// A line that names a place and nothing else: "Hamm", "Stadt Hamm".
    public static RoleLine ofPlace(String place) {
        Matcher town = TOWN.matcher(place);
        return town.find() ? new RoleLine(null, null, place, place.substring(town.end()))
                : new RoleLine(null, null, null, place);
    }

    /// This, and where it says nothing, what the other one says.
    public RoleLine orElse(RoleLine other) {
        return new RoleLine(function == null ? other.function : function, office == null ? other.office : office,
                organisation == null ? other.organisation : organisation, city == null ? other.city : city);
    }

    /// The same with the function by which the person is called, where it tells none itself.
    ///
    /// @param called null when there is none
    public RoleLine calledBefore(@Nullable String called) {
        return orElse(new RoleLine(called, null, null, null));
    }

    /// Whether a function is one of a body of a place, so that a place may follow it as well as a name ("Gemeinderat
    /// Talheim").
    static boolean isPlaceRole(@Nullable String function) {
        return function != null && PLACE_ROLE.matcher(function).matches();
    }

    private static boolean statesTown(String line) {
        return OF_PLACE.areIn(line) && BETWEEN.splitAsStream(line)
                .anyMatch(piece -> TOWN.matcher(piece).lookingAt() || COUNTY.matcher(piece).lookingAt());
    }

    private static boolean isFunction(String piece) {
        return TASK.matcher(piece).lookingAt() || FUNCTION.isIn(piece);
    }

    private static boolean isPlaceName(String piece) {
        return PLACE_NAME.matcher(piece).matches() && !FUNCTION.isIn(piece) && !OFFICE.isIn(piece)
                && !ORGANISATION.isIn(piece);
    }

    /// "Leiterin des Jugendamtes" is a function, "Büro der Stadtbaurätin" an office: what comes first tells.
    private static boolean comesFirst(Pattern pattern, String piece) {
        Matcher found = pattern.matcher(piece);
        Matcher function = FUNCTION.pattern().matcher(piece);
        return found.find() && (!function.find() || found.start() < function.start());
    }

    /// The pieces of a line, each in its place.
    private static final class Pieces {

        private final List<String> functions = new ArrayList<>();
        private final List<String> offices = new ArrayList<>();
        private final List<String> organisations = new ArrayList<>();
        private List<String> last = organisations;
        private @Nullable String city;

        /// @param otherwise where a piece goes that has no sign of its own
        void add(String piece, List<String> otherwise, boolean mayBePlace) {
            Matcher town = TOWN.matcher(piece);
            if (city == null && town.find()) {
                city = piece.substring(town.end());
                organisations.add(piece);
            } else if (COUNTY.matcher(piece).find()) {
                organisations.add(piece);
            } else if (mayBePlace && city == null && isPlaceName(piece)) {
                city = piece;
            } else {
                last = place(piece, otherwise);
                last.add(piece);
            }
        }

        private List<String> place(String piece, List<String> otherwise) {
            if (comesFirst(OFFICE.pattern(), piece) || NUMBERED.matcher(piece).matches()) {
                return offices;
            }
            if (comesFirst(ORGANISATION.pattern(), piece)) {
                return organisations;
            }
            return isFunction(piece) ? functions : otherwise;
        }

        RoleLine together() {
            return new RoleLine(joined(functions), joined(offices), joined(organisations), city);
        }

        private static @Nullable String joined(List<String> pieces) {
            List<String> written = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
            return written.isEmpty() ? null : String.join(", ", written);
        }
    }
}
