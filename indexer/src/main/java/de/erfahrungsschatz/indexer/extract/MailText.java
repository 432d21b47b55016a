package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.TikaCoreProperties;

/// Reads a mail: who wrote to whom and when is its first paragraph, so that it can be found, then comes what was written.
final class MailText {

    /// Days are those of the offices that wrote.
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    /// What Tika writes in front of an Outlook mail, and we write better.
    private static final Set<String> TIKAS_LABELS = Set.of("From", "To", "Cc", "Bcc", "Recipients");

    private final Part mail;

    MailText(Part mail) {
        this.mail = mail;
    }

    Optional<String> subject() {
        return mail.value(TikaCoreProperties.TITLE).or(() -> mail.value(TikaCoreProperties.SUBJECT))
                .map(Characters::clean)
                .map(title -> title.replace('\n', ' ')).filter(Characters::hasWords);
    }

    /// The day of sending.
    Optional<DocumentDate> date() {
        return day().filter(day -> day.getYear() >= 1900 && day.getYear() < 2200)
                .map(day -> new DocumentDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /// @param body as read from the XHTML
    List<RawBlock> blocks(List<RawBlock> body) {
        List<RawBlock> blocks = new ArrayList<>();
        String head = head();
        if (!head.isEmpty()) {
            blocks.add(RawBlock.paragraph(head));
        }
        List<RawBlock> written = withoutTikasHead(body.stream().flatMap(PlainText::paragraphs).toList());
        blocks.addAll(PlainText.join(written));
        if (blocks.isEmpty()) {
            subject().map(RawBlock::paragraph).ifPresent(blocks::add);
        }
        return blocks;
    }

    private String head() {
        return Stream
                .of(line("Von", Message.MESSAGE_FROM), line("An", Message.MESSAGE_TO),
                        line("Kopie", Message.MESSAGE_CC),
                        day().map(day -> "Datum: " + DAY.format(day)).orElse(""))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String line(String label, String key) {
        String names = Stream.of(mail.metadata().getValues(key)).map(Characters::clean).filter(Characters::hasWords)
                .distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : label + ": " + names.replace('\n', ' ');
    }

    private Optional<LocalDate> day() {
        return mail.value(TikaCoreProperties.CREATED).flatMap(created -> {
            try {
                return Optional.of(LocalDate.ofInstant(Instant.parse(created), ZONE));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private List<RawBlock> withoutTikasHead(List<RawBlock> body) {
        int start = !body.isEmpty() && body.getFirst().kind() == Kind.HEADING
                && subject().filter(body.getFirst().text()::equals).isPresent() ? 1 : 0;
        int end = start;
        while (end + 1 < body.size() && TIKAS_LABELS.contains(body.get(end).text())) {
            end += 2;
        }
        return end > start ? body.subList(end, body.size()) : body;
    }
}
