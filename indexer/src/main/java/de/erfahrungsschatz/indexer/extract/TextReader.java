package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.XhtmlReader.Content;
import de.erfahrungsschatz.indexer.extract.XhtmlReader.Pages;
import de.erfahrungsschatz.indexer.extract.word.Mender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// Makes text of what a worker returned, for each kind of file in its way.
final class TextReader {

    private static final int LEAST_ON_PAGES = 10;

    /// Columns of a scanned page may be narrow.
    private static final int LEAST_PICTURE_MEASURE = 30;

    private final Part part;
    private final FileKind kind;
    private final Content content;
    private final Mender mender;
    private @Nullable PdfText pdf;

    TextReader(Part part) {
        this.part = part;
        this.kind = part.kind();
        Content read = XhtmlReader.read(part.xhtml(), pages(kind));
        this.mender = Mender.of(read.blocks().stream().map(RawBlock::text).toList());
        this.content = new Content(
                read.blocks().stream().map(block -> block.withText(mender.mend(block.text()))).toList(),
                read.complete());
    }

    /// False when the parser's answer breaks off.
    boolean isComplete() {
        return content.complete();
    }

    /// Whether the text is another than the parser's, which took it for one in a wrong encoding.
    boolean hasMendedEncoding() {
        return mender.hasMendedEncoding();
    }

    /// Without blank ones.
    List<Block> blocks() {
        return rawBlocks().stream().filter(block -> Characters.hasWords(block.text()))
                .map(block -> new Block(block.kind(), block.level(), block.text(), block.page(), block.bold()))
                .toList();
    }

    /// Whether the text is none: a few stray characters on a page come from stamps and page numbers on scans.
    static boolean isWordless(FileKind kind, List<Block> blocks) {
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        return kind == FileKind.PDF ? length < LEAST_ON_PAGES : length == 0;
    }

    /// Heads and feet of pages, which are no part of the blocks, each once; empty where the format tells no lines.
    List<String> runningLines() {
        return kind == FileKind.PDF ? pdf().running() : List.of();
    }

    private PdfText pdf() {
        PdfText read = pdf == null ? PdfText.read(part.xhtml(), mender) : pdf;
        pdf = read;
        return read;
    }

    /// What the content calls itself, to its readers; a technical title is none.
    Optional<String> title() {
        if (kind == FileKind.MAIL) {
            return new MailText(part).subject();
        }
        return kind == FileKind.WEB_PAGE
                ? part.value(TikaCoreProperties.TITLE).map(Characters::clean).map(title -> title.replace('\n', ' '))
                        .filter(Characters::hasWords)
                : Optional.empty();
    }

    Optional<DocumentDate> date() {
        return kind == FileKind.MAIL ? new MailText(part).date() : Optional.empty();
    }

    private static Pages pages(FileKind kind) {
        if (kind == FileKind.PDF) {
            return Pages.SHEETS;
        }
        return kind == FileKind.PRESENTATION ? Pages.SLIDES : Pages.NONE;
    }

    private List<RawBlock> rawBlocks() {
        return switch (kind) {
            case TEXT -> PlainText.read(source());
            case MARKDOWN -> MarkdownText.read(source());
            case PDF -> pdf().blocks();
            case PICTURE -> ParagraphFlow.join(cleaned(false), LEAST_PICTURE_MEASURE);
            case MAIL -> new MailText(part).blocks(asWritten().toList());
            case WEB_PAGE, BOOK, XML -> BrokenWords.mend(cleaned(true));
            case WORD, RTF, TEXT_DOCUMENT, PRESENTATION, SPREADSHEET, DRAWING, MAILBOX, ARCHIVE, PROTECTED,
                    IMAGE, AUDIO, VIDEO, PROGRAM, KEY, FONT, DATABASE, UNKNOWN ->
                BrokenWords.mend(cleaned(false));
        };
    }

    /// The characters of a file without marks of its own, as they are.
    private String source() {
        return asWritten().map(RawBlock::text).collect(Collectors.joining("\n\n"));
    }

    private Stream<RawBlock> asWritten() {
        return content.blocks().stream()
                .map(block -> block.withText(block.text().replace(BlockBuilder.LINE_BREAK, '\n')));
    }

    /// @param fold whether newlines of the source mean nothing
    private List<RawBlock> cleaned(boolean fold) {
        return content.blocks().stream().map(block -> block.withText(cleaned(block.text(), fold))).toList();
    }

    private static String cleaned(String text, boolean fold) {
        return Characters.clean(fold ? text.replace('\n', ' ') : text).lines().filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
