package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the city with which the writer of a mail signs, and of a thread those of whom he or she corresponds with.
final class SignatureCities {

    private static final Pattern SENDER = Pattern.compile("^(?:Von|From):\\s|^Am .{6,60} schrieb ");
    private static final Pattern QUOTED = Pattern.compile("^>");
    /// To whom it goes and what it is about stands above the words of the writer.
    private static final Pattern FIELD = Pattern
            .compile("^(?:An|To|Cc|CC|Bcc|Betreff|Subject|Gesendet|Sent|Datum):\\s");
    private static final Pattern SEPARATOR = Pattern
            .compile("\\s*[|·•,;–]\\s*|\\s+[-/]\\s+|\\s*\\((?=(?:Stadt|Gemeinde) )");
    private static final Pattern SIGNATURE = Pattern
            .compile("^(?:\\p{L}*[Ss]tadt|Gemeinde|(?:Stadt|Gemeinde)verwaltung|Rathaus) \\p{Lu}[\\p{L}./() -]+$");
    private static final int MOST_WORDS = 14;
    /// A whole signature in one line: "Anna Beispiel · Bauamt · Stadt Celle · Markt 1 · Tel. 123".
    private static final int PIECES_OF_BLOCK = 3;
    private static final int MOST_WORDS_OF_BLOCK = 30;
    /// Behind a comma stands where a firm sits, between strokes for whom somebody works.
    private static final Pattern CELL = Pattern.compile("\\s*[|·•]\\s*");
    private static final Pattern TELEPHONE = Pattern
            .compile("\\b(?:Tel|Telefon|Fon|Mobil|mobil|Durchwahl)\\b|\\b0\\d{2,4}[ /-]\\d");
    /// A firm or an institute writes about other towns than its own.
    private static final Pattern FIRM = Pattern
            .compile("\\b(?:GmbH|GbR|\\p{L}*[Ii]nstitut|\\p{L}*[Hh]ochschule|Universität|Planungsbüro)\\b");
    private static final int MOST_CORRESPONDENTS = 3;
    /// Above the fields of a mail only its subject may stand.
    private static final int BLOCKS_ABOVE = 2;

    private final CalledTowns towns;

    SignatureCities(CalledTowns towns) {
        this.towns = towns;
    }

    /// Adds the cities of the lines that are a signature.
    ///
    /// @param message the blocks of one message
    void of(List<Block> message, FoundCities found) {
        message.forEach(block -> block.text().lines().forEach(line -> addSigned(line, found)));
    }

    /// Adds the cities that sign any message of a thread, when they are few: more than these are a network that is asked.
    ///
    /// @param found those of the first message
    void ofThread(List<Block> blocks, FoundCities found) {
        FoundCities signed = new FoundCities();
        of(blocks, signed);
        if (signed.cities().size() <= MOST_CORRESPONDENTS) {
            found.addAll(signed);
        }
    }

    /// The message with which a mail begins, without what it quotes; what was answered to is written by somebody else.
    static List<Block> firstMessage(List<Block> blocks) {
        int begin = (int) blocks.stream().limit(BLOCKS_ABOVE)
                .takeWhile(block -> !SENDER.matcher(block.text()).find()).count();
        begin = begin < Math.min(BLOCKS_ABOVE, blocks.size()) ? begin : 0;
        while (begin < blocks.size() && SENDER.matcher(blocks.get(begin).text()).find()) {
            begin++;
        }
        int end = begin;
        while (end < blocks.size() && !SENDER.matcher(blocks.get(end).text()).find()) {
            end++;
        }
        return blocks.subList(0, end).stream().filter(block -> !QUOTED.matcher(block.text()).find()).toList();
    }

    private void addSigned(String line, FoundCities found) {
        List<String> pieces = List.of(SEPARATOR.split(line.strip(), MOST_WORDS));
        int most = pieces.size() > PIECES_OF_BLOCK ? MOST_WORDS_OF_BLOCK : MOST_WORDS;
        if (FIELD.matcher(line).find() || new Tokens(line).size() > most) {
            return;
        }
        pieces.stream().filter(piece -> SIGNATURE.matcher(piece).matches())
                .flatMap(piece -> towns.titled(piece).stream())
                .forEach(city -> found.add(city.id(), "city.signature", line));
        if (TELEPHONE.matcher(line).find() && !FIRM.matcher(line).find()) {
            CELL.splitAsStream(line).flatMap(cell -> towns.plainly(cell).stream())
                    .forEach(city -> found.add(city.id(), "city.signature", line));
        }
    }
}
