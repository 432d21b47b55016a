package de.erfahrungsschatz.indexer.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Tika's parser of archives, which cannot decrypt ZIP and passes over encrypted files without a word. Here each of them is
/// opened with the first password that fits it, or told to be encrypted.
public final class ZipParser extends PackageParser {

    private static final long serialVersionUID = 1;

    /// What a file is called that cannot be opened, for this parser to refuse it.
    private static final MediaType LOCKED = MediaType.application("x-locked-zip-entry");

    public ZipParser(EncodingDetector encodings) {
        super(encodings);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Stream.concat(super.getSupportedTypes(context).stream(), Stream.of(LOCKED))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        if (LOCKED.toString().equals(type)) {
            throw new EncryptedDocumentException("No password fits");
        }
        Order order = context.get(Order.class);
        try (TemporaryResources temporary = new TemporaryResources()) {
            TikaInputStream file = TikaInputStream.get(stream, temporary, metadata);
            if (order != null && MediaType.APPLICATION_ZIP.toString().equals(type) && isLocked(file)) {
                parseLocked(file, handler, metadata, context, order.passwords());
            } else {
                super.parse(file, handler, metadata, context);
            }
        }
    }

    private static boolean isLocked(TikaInputStream file) throws IOException {
        try (ZipFile zip = new ZipFile(file.getFile())) {
            return zip.isEncrypted();
        } catch (ZipException | RuntimeException e) {
            // Not for this parser to say what is wrong with it.
            return false;
        }
    }

    private void parseLocked(TikaInputStream file, ContentHandler handler, Metadata metadata, ParseContext context,
            List<String> passwords) throws IOException, SAXException, TikaException {
        EmbeddedDocumentExtractor inner = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        try (ZipFile zip = new ZipFile(file.getFile())) {
            zip.setCharset(StandardCharsets.ISO_8859_1);
            for (FileHeader header : zip.getFileHeaders()) {
                if (!header.isDirectory()) {
                    Metadata entry = handleEntryMetadata(name(header, metadata), null, null,
                            header.getUncompressedSize(), xhtml);
                    if (inner.shouldParseEmbedded(entry)) {
                        parse(zip, header, entry, inner, xhtml, passwords);
                    }
                }
            }
        }
        xhtml.endDocument();
    }

    private static void parse(ZipFile zip, FileHeader header, Metadata entry, EmbeddedDocumentExtractor inner,
            ContentHandler handler, List<String> passwords) throws IOException, SAXException {
        if (header.isEncrypted() && !unlock(zip, header, passwords)) {
            entry.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, LOCKED.toString());
            inner.parseEmbedded(new ByteArrayInputStream(new byte[1]), handler, entry, true);
            return;
        }
        try (InputStream content = zip.getInputStream(header)) {
            inner.parseEmbedded(content, handler, entry, true);
        }
    }

    /// One wrong password in 256 is noticed only by the checksum at the end.
    private static boolean unlock(ZipFile zip, FileHeader header, List<String> passwords) throws IOException {
        for (String password : passwords) {
            zip.setPassword(password.toCharArray());
            try (InputStream content = zip.getInputStream(header)) {
                content.transferTo(OutputStream.nullOutputStream());
                return true;
            } catch (ZipException e) {
                // The next one may fit.
            }
        }
        return false;
    }

    /// The bytes of the name came in as Latin-1.
    private String name(FileHeader header, Metadata metadata) throws IOException {
        byte[] bytes = header.getFileName().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, getEncodingDetector().detect(new ByteArrayInputStream(bytes), metadata));
    }
}
