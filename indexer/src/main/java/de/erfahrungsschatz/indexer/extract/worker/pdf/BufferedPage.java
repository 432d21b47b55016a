package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// A page whose content is unpacked at once: PDFBox reads it byte by byte, and each byte through all layers of unpacking takes a fifth of
/// the time of a whole document.
final class BufferedPage extends PDPage {

    /// More than any page for people needs. What is more, such as a bomb, is read as it is unpacked.
    private static final int MOST_BYTES = 16 << 20;

    private final PDPage page;

    BufferedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /// Of damaged content as much as there is before the damage, which is told when it is met.
    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] bytes;
        try (InputStream contents = page.getContents()) {
            bytes = contents.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return page.getContentsForStreamParsing();
        }
        return bytes.length > MOST_BYTES ? page.getContentsForStreamParsing() : new PageBytes(bytes);
    }

    /// Those of the page, which are remembered from page to page.
    @Override
    public PDResources getResources() {
        return page.getResources();
    }
}
