package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes surnames in capitals as usual, as lists and records set them: "AMSEL, Rolf", "Ina PROBST", "Dr. STERN: …". What is written so
/// beside a given name or a title anywhere is a surname wherever it stands.
final class CapitalNames {

    private static final String WORD = "\\p{Lu}[\\p{Lu}'’ß]{3,}(?:-\\p{Lu}[\\p{Lu}'’ß]+)*";
    private static final String SURNAME = "(?<![\\p{L}-])(?<surname>" + WORD + ")(?![\\p{L}\\d-])";
    private static final String TITLES = "(?:(?:Dr|Prof|Dipl)\\.(?:-\\p{L}+\\.)?\\s?)*";
    private static final String PARTICLES = "(?:(?:von|van|v\\.|zu|zur|vom|de|der|den|te|ter|le|la)\\s){0,3}";
    private static final String GIVEN = "(?<given>\\p{Lu}[\\p{L}-]+)";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’ß]{3}");
    /// "AMSEL, Rolf", "AMSEL, Dr. R."
    private static final Pattern TURNED = Pattern
            .compile(SURNAME + ",\\s" + TITLES + "(?:" + GIVEN + "(?![\\p{L}.])|\\p{Lu}\\.)");
    /// "Rolf AMSEL", "ROLF AMSEL", "Rolf von AMSEL", "Thi Lan AMSEL".
    private static final Pattern USUAL = Pattern.compile(
            "(?<![\\p{L}-])" + GIVEN + "\\s(?:\\p{Lu}(?:\\.|\\p{Ll}+)\\s)?" + PARTICLES + SURNAME);
    /// "Dr. AMSEL", "Frau von AMSEL", "R. AMSEL".
    private static final Pattern INTRODUCED = Pattern
            .compile(
                    "(?<![\\p{L}.-])(?:(?:Dr|Prof)\\.\\s|(?:Herrn?|Frau|Hr\\.|Fr\\.)\\s|(?<initials>(?:\\p{Lu}\\.[ -]?){1,2})(?<=[ .]))"
                            + TITLES + PARTICLES + SURNAME + "(?!\\s\\p{Lu}\\p{Ll})");
    /// What stands in capitals beside given names and is none: bodies that send people.
    private static final Set<String> BODIES = Set.of("LINKE", "LINKEN", "GRÜNE", "GRÜNEN", "FREIE", "WÄHLER", "GMBH",
            "BUND",
            "NABU", "DITIB", "VERDI", "PIRATEN");
    private static final Pattern CAPITAL_WORD = Pattern.compile("(?<![\\p{L}-])" + WORD + "(?![\\p{L}-])");
    private static final Pattern PART = Pattern.compile("\\p{L}+");
    private static final int ELLIPSIS = 2;

    private final Set<String> words = new HashSet<>();
    /// The texts of the blocks that hold such names, by the same as they are usually written.
    private final Map<String, String> written = new LinkedHashMap<>();

    /// @param blocks of the document
    CapitalNames(List<Block> blocks) {
        for (Block block : blocks) {
            if (CAPITALS.matcher(block.text()).find()) {
                learn(block.text(), block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.LIST_ITEM);
            }
        }
    }

    private void learn(String text, boolean listed) {
        Matcher turned = TURNED.matcher(text);
        while (turned.find()) {
            String given = turned.group("given");
            boolean begins = listed && (turned.start() == 0 || text.startsWith("| ", turned.start() - 2));
            if (given == null || begins || NamesInText.isGivenName(given)) {
                add(turned.group("surname"));
            }
        }
        Matcher whole = USUAL.matcher(text);
        int from = 0;
        while (whole.find(from)) {
            boolean known = learnWhole(whole.group("given"), whole.group("surname"));
            from = known ? whole.end() : whole.end("given");
        }
        Matcher introduced = INTRODUCED.matcher(text);
        while (introduced.find()) {
            boolean numbered = introduced.group("initials") != null;
            if (!numbered || !CommonWords.contains(usual(introduced.group("surname")))) {
                add(introduced.group("surname"));
            }
        }
    }

    /// Where both stand in capitals it may be any heading.
    ///
    /// @return whether the first word is a given name
    private boolean learnWhole(String given, String surname) {
        boolean capitals = given.equals(given.toUpperCase(Locale.GERMAN));
        if (!NamesInText.isGivenName(capitals ? usual(given) : given)) {
            return false;
        }
        if (!capitals) {
            add(surname);
        } else if (!CommonWords.contains(usual(surname)) && !CommonWords.contains(surname.toLowerCase(Locale.GERMAN))) {
            words.add(given);
            add(surname);
        }
        return true;
    }

    private void add(String surname) {
        if (!BODIES.contains(surname)) {
            words.add(surname);
        }
    }

    /// The blocks with those names as they are usually written.
    List<Block> usual(List<Block> blocks) {
        if (words.isEmpty()) {
            return blocks;
        }
        return blocks.stream().map(this::usual).toList();
    }

    private Block usual(Block block) {
        Matcher word = CAPITAL_WORD.matcher(block.text());
        String text = word.replaceAll(found -> Matcher.quoteReplacement(
                words.contains(found.group()) ? usual(found.group()) : found.group()));
        if (text.equals(block.text())) {
            return block;
        }
        written.put(text, block.text());
        return new Block(block.kind(), block.level(), text, block.page(), block.bold());
    }

    /// "AMSEL-PROBST" as "Amsel-Probst"; as many letters as before.
    private static String usual(String capitals) {
        return PART.matcher(capitals).replaceAll(part -> part.group().charAt(0)
                + part.group().substring(1).toLowerCase(Locale.GERMAN));
    }

    /// The same sighting with its quote as the text has it.
    Sighting asWritten(Sighting sighting) {
        String quote = sighting.provenance().quote();
        if (quote == null || written.isEmpty()) {
            return sighting;
        }
        int from = quote.startsWith("… ") ? ELLIPSIS : 0;
        int to = quote.length() - (quote.endsWith(" …") ? ELLIPSIS : 0);
        String core = quote.substring(from, Math.max(from, to));
        return original(core).map(
                words -> sighting.quoting(quote.substring(0, from) + words + quote.substring(from + core.length())))
                .orElse(sighting);
    }

    /// Most quotes are whole lines, so that others need not be searched for them.
    private Optional<String> original(String core) {
        return Optional.ofNullable(written.get(core)).or(() -> written.entrySet().stream()
                .filter(block -> block.getKey().contains(core)).findFirst().map(block -> {
                    int at = block.getKey().indexOf(core);
                    return block.getValue().substring(at, at + core.length());
                }));
    }
}
