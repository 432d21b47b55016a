package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.worker.Order;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;
import org.jspecify.annotations.Nullable;

/// A file, or a file inside it, as a worker returned it.
///
/// @param metadata what Tika found, its text included
record Part(Metadata metadata) {

    private static final int LEAST_PAGE_PIXELS = 600;

    /// Such as `application/pdf`, without parameters.
    String mediaType() {
        String type = value(Metadata.CONTENT_TYPE).orElse("application/octet-stream");
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    FileKind kind() {
        return FileKind.of(mediaType());
    }

    /// Empty when the parser did not get as far as any text.
    String xhtml() {
        return value(TikaCoreProperties.TIKA_CONTENT).orElse("");
    }

    /// Where it is inside the file: the numbers of the files around it, outermost first, and its own; empty for the file
    /// itself. Numbers grow in the order in which files begin.
    List<Integer> place() {
        return value(TikaCoreProperties.EMBEDDED_ID_PATH).stream().flatMap(path -> Arrays.stream(path.split("/")))
                .filter(number -> !number.isEmpty()).map(Integer::valueOf).toList();
    }

    /// What the file around it calls it, with `/`; never leads out of it. Made up where there is no name.
    String name() {
        String name = value(TikaCoreProperties.INTERNAL_PATH).or(() -> value(TikaCoreProperties.RESOURCE_NAME_KEY))
                .or(() -> value(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID))
                .orElseGet(() -> "datei-" + (place().isEmpty() ? 0 : place().getLast()));
        List<String> steps = Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFC).split("[/\\\\]+"))
                .map(step -> step.replaceAll("\\p{Cntrl}", "").strip())
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals("..")).toList();
        return steps.isEmpty() ? "datei" : String.join("/", steps);
    }

    /// Whether it is there to be opened on its own; a picture on a page or a preview is not.
    boolean isAttachment() {
        return value(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY)
                .map(TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString()::equals).orElse(true);
    }

    /// The stack trace of what went wrong with it; a limit that was reached is not wrong.
    Optional<String> failure() {
        return value(TikaCoreProperties.CONTAINER_EXCEPTION).or(() -> value(TikaCoreProperties.EMBEDDED_EXCEPTION))
                .or(() -> value(Order.UNPACKS_TO_TOO_MUCH));
    }

    boolean isEncrypted() {
        return value(TikaCoreProperties.IS_ENCRYPTED).isPresent() || kind() == FileKind.PROTECTED;
    }

    /// Whether no parser knows its format.
    boolean isUnparsed() {
        return Arrays.stream(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                .anyMatch("org.apache.tika.parser.EmptyParser"::equals);
    }

    /// Whether reading ended at the limit of characters.
    boolean isCutShort() {
        return value(TikaCoreProperties.WRITE_LIMIT_REACHED).isPresent();
    }

    /// Whether files inside it were passed over because there are too many.
    boolean hasTooManyFiles() {
        return value(AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED).isPresent();
    }

    /// Whether no limit kept anything of it back.
    boolean isWhole() {
        return !isCutShort() && !hasTooManyFiles() && !isTooDeep() && pagesLeftOut() == 0;
    }

    /// How long the parser took, for what is inside it too.
    long milliseconds() {
        return value(TikaCoreProperties.PARSE_TIME_MILLIS).map(Long::parseLong).orElse(0L);
    }

    /// Physical pages or slides; 0 where the parser counts none.
    int pages() {
        return number(PagedText.N_PAGES);
    }

    /// How many of the pages are pictures whose text was recognised.
    int pagesByOcr() {
        return number(PDF.OCR_PAGE_COUNT);
    }

    /// How many pages have fewer than ten characters.
    int pagesWithoutText() {
        return (int) Arrays.stream(metadata.getValues(PDF.CHARACTERS_PER_PAGE))
                .filter(characters -> characters.length() == 1).count();
    }

    /// How many pages that are pictures there was no leave or no time for.
    int pagesLeftOut() {
        return value(Order.PAGES_LEFT_OUT).map(Integer::valueOf).orElse(0);
    }

    /// Of a picture, whether it may be a page: not one within a text, and, as far as is known, not a small one.
    boolean mayBePage() {
        Integer width = metadata.getInt(TIFF.IMAGE_WIDTH);
        Integer length = metadata.getInt(TIFF.IMAGE_LENGTH);
        boolean small = width != null && length != null && Math.min(width, length) < LEAST_PAGE_PIXELS;
        return isAttachment() && !small;
    }

    /// Whether files inside it were passed over because they lie too deep.
    boolean isTooDeep() {
        return value(Order.TOO_DEEP).isPresent();
    }

    private int number(Property key) {
        Integer number = metadata.getInt(key);
        return number == null ? 0 : Math.max(0, number);
    }

    /// The first value of a key; empty when there is none or it is blank.
    Optional<String> value(String key) {
        return present(metadata.get(key));
    }

    /// As [#value(String)].
    Optional<String> value(Property key) {
        return present(metadata.get(key));
    }

    private static Optional<String> present(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
