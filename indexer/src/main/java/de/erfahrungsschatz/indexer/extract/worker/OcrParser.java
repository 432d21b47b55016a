package de.erfahrungsschatz.indexer.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// What Tika asks for the text of a picture. Of those within the text of a mail or Word file it reads none; of the others,
/// those that look like a page.
public final class OcrParser implements Parser {

    private static final Set<MediaType> TYPES = Set.of(MediaType.image("ocr-png"), MediaType.image("ocr-jpeg"),
            MediaType.image("ocr-tiff"), MediaType.image("ocr-bmp"));

    /// Larger pictures are read with fewer pixels: the memory of a worker is small.
    private static final int MOST_PIXELS = 24_000_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return context.get(PageOcr.class) == null ? Set.of() : TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PageOcr ocr = context.get(PageOcr.class);
        boolean inline = TikaCoreProperties.EmbeddedResourceType.INLINE.toString()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        if (ocr == null || inline) {
            return;
        }
        PageOcr counted = ocr.anew();
        // Whoever asks takes what is in the body of a page of its own.
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        try (ImageInputStream pictures = ImageIO.createImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(pictures);
            if (readers.hasNext()) {
                read(readers.next(), pictures, counted, xhtml);
            }
        }
        xhtml.endDocument();
        counted.tell(metadata);
    }

    private static void read(ImageReader reader, ImageInputStream pictures, PageOcr ocr, ContentHandler handler)
            throws IOException, SAXException {
        try {
            reader.setInput(pictures);
            int pages = reader.getNumImages(true);
            for (int page = 0; page < pages; page++) {
                BufferedImage grey = Picture.grey(picture(reader, page));
                if (Picture.isPage(grey)) {
                    ocr.recognise(grey, handler);
                }
            }
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage picture(ImageReader reader, int page) throws IOException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(page, sparing);
    }
}
