package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A conversation by mail in one text: its messages, the newest usually first. What a message quotes of another one that the
/// thread holds as well is read once.
final class MailThread {

    private static final Pattern SENDER = Pattern.compile("^(?:>\\s*)*(?:Von|From|Absender):\\s*(.+)$");
    private static final Pattern FIELD = Pattern
            .compile("^(?:>\\s*)*(?:Betreff|Subject|Gesendet|Sent|An|To|Datum|Date|Cc):\\s*\\S");
    private static final Pattern QUOTES = Pattern
            .compile("^(?:>\\s*)*(?:Am .{6,60} schrieb (.{2,60}?)|On .{6,60}, (.{2,60}) wrote)\\s?:\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("^(?:>\\s*)*-{3,}\\s*\\p{L}[^-]{5,40}-{3,}$");
    private static final Pattern ADDRESS = Pattern
            .compile("\\s*[<\\[(]?(?:mailto:)?[^\\s<\\[(]+@[^\\s>\\])]+[>\\])]?.*$");
    private static final Pattern QUOTED_NAME = Pattern.compile("^[\"'„]|[\"'“]$");
    private static final int FIELDS_NEAR = 4;

    private MailThread() {}

    /// Whether blocks hold at least two heads of mails, a sender with a date or subject near by, or one and a line that divides an
    /// answer from what it answers.
    static boolean isOne(List<Block> blocks) {
        int heads = 0;
        boolean separated = false;
        for (int i = 0; i < blocks.size(); i++) {
            heads += isHead(blocks, i) ? 1 : 0;
            separated |= SEPARATOR.matcher(blocks.get(i).text()).find() || QUOTES.matcher(blocks.get(i).text()).find();
        }
        return heads >= 2 || (heads == 1 && separated);
    }

    /// The messages in the order of the text; what stands before the first head is a message of an unknown sender.
    static List<Message> messages(List<Block> blocks) {
        List<Message> messages = new ArrayList<>();
        String sender = null;
        List<Block> own = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Matcher quotes = QUOTES.matcher(blocks.get(i).text());
            boolean head = isHead(blocks, i);
            boolean quoting = quotes.find();
            if (head || quoting || SEPARATOR.matcher(blocks.get(i).text()).find()) {
                if (!isSeparator(own)) {
                    end(messages, sender, own);
                    own = new ArrayList<>();
                }
                sender = head ? sender(blocks.get(i)) : quoting ? name(firstOf(quotes)) : null;
            }
            own.add(blocks.get(i));
        }
        end(messages, sender, own);
        return withoutRepetition(messages);
    }

    private static void end(List<Message> messages, @Nullable String sender, List<Block> own) {
        if (!own.isEmpty()) {
            messages.add(new Message(sender, own));
        }
    }

    private static boolean isSeparator(List<Block> blocks) {
        return blocks.size() == 1 && SEPARATOR.matcher(blocks.getFirst().text()).find();
    }

    private static boolean isHead(List<Block> blocks, int i) {
        boolean sender = blocks.get(i).text().lines().findFirst().filter(line -> SENDER.matcher(line).find())
                .isPresent();
        return sender && blocks.subList(i, Math.min(blocks.size(), i + FIELDS_NEAR)).stream()
                .flatMap(block -> block.text().lines()).anyMatch(line -> FIELD.matcher(line).find());
    }

    private static @Nullable String sender(Block head) {
        Matcher sender = SENDER.matcher(head.text().lines().findFirst().orElse(""));
        return sender.find() ? name(sender.group(1)) : null;
    }

    private static String firstOf(Matcher quotes) {
        String german = quotes.group(1);
        return german == null ? quotes.group(2) : german;
    }

    /// The name without the address; null when there is nothing else.
    private static @Nullable String name(String written) {
        String name = QUOTED_NAME.matcher(ADDRESS.matcher(written).replaceFirst("").strip()).replaceAll("").strip();
        return name.isEmpty() ? null : PersonName.parse(name).map(PersonName::written).orElse(name);
    }

    /// Quoted lines that the thread also holds as somebody's own are left out.
    private static List<Message> withoutRepetition(List<Message> messages) {
        Set<String> own = messages.stream().flatMap(message -> message.blocks().stream())
                .flatMap(block -> block.text().lines()).filter(line -> !line.startsWith(">"))
                .map(MailThread::letters).collect(Collectors.toCollection(HashSet::new));
        List<Message> rest = new ArrayList<>();
        for (Message message : messages) {
            List<Block> blocks = message.blocks().stream().filter(block -> !repeats(block, own)).toList();
            boolean quotation = blocks.stream().allMatch(block -> QUOTES.matcher(block.text()).find());
            if (!quotation) {
                rest.add(new Message(message.sender(), blocks));
            }
        }
        return rest;
    }

    private static boolean repeats(Block block, Set<String> own) {
        return QuotedMail.isQuoted(block.text()) && block.text().lines().map(MailThread::letters)
                .allMatch(line -> line.isEmpty() || own.contains(line) || SENDER.matcher(block.text()).find()
                        || FIELD.matcher(block.text()).find() || QUOTES.matcher(block.text()).find());
    }

    private static String letters(String line) {
        return line.replaceFirst("^(?:>\\s*)+", "").replaceAll("\\s+", " ").strip();
    }

    /// One mail.
    ///
    /// @param sender the name as written; null when nobody knows
    /// @param blocks its head and its words
    record Message(@Nullable String sender, List<Block> blocks) {

        Message {
            blocks = List.copyOf(blocks);
        }
    }
}
