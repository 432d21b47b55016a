package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.PasswordProvider;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Tries the passwords of the office on what is encrypted. Tika's parsers take one password each, and some of them notice a
/// wrong one late; so each is first tried on a copy whose text goes nowhere.
public final class UnlockingParser extends ParserDecorator {

    private static final long serialVersionUID = 1;

    /// Tells that it is encrypted only when some of the files inside have been handed on.
    private static final String NOTICED_LATE = "application/x-7z-compressed";

    public UnlockingParser(Parser parser) {
        super(parser);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        Order order = context.get(Order.class);
        if (order == null || order.passwords().isEmpty()) {
            super.parse(stream, handler, metadata, context);
            return;
        }
        try (TemporaryResources temporary = new TemporaryResources()) {
            TikaInputStream file = TikaInputStream.get(stream, temporary, metadata);
            Path path = file.getPath();
            if (NOTICED_LATE.equals(metadata.get(Metadata.CONTENT_TYPE))) {
                parse(file, handler, metadata, context, password(path, metadata, order.passwords()));
                return;
            }
            try {
                super.parse(file, handler, metadata, context);
            } catch (EncryptedDocumentException e) {
                Optional<String> password = password(path, metadata, order.passwords());
                if (password.isEmpty()) {
                    throw e;
                }
                metadata.remove(TikaCoreProperties.IS_ENCRYPTED.getName());
                try (TikaInputStream again = TikaInputStream.get(path)) {
                    parse(again, handler, metadata, context, password);
                }
            }
        }
    }

    private void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context,
            Optional<String> password) throws IOException, SAXException, TikaException {
        PasswordProvider outer = context.get(PasswordProvider.class);
        context.set(PasswordProvider.class, password.map(UnlockingParser::always).orElse(null));
        try {
            super.parse(stream, handler, metadata, context);
        } finally {
            context.set(PasswordProvider.class, outer);
        }
    }

    private static PasswordProvider always(String password) {
        return _ -> password;
    }

    private Optional<String> password(Path file, Metadata metadata, List<String> passwords) {
        return passwords.stream().filter(password -> fits(password, file, metadata)).findFirst();
    }

    private boolean fits(String password, Path file, Metadata metadata) {
        Metadata copy = new Metadata();
        copy.set(Metadata.CONTENT_TYPE, metadata.get(Metadata.CONTENT_TYPE));
        copy.set(TikaCoreProperties.RESOURCE_NAME_KEY, metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
        ParseContext context = new ParseContext();
        context.set(PasswordProvider.class, always(password));
        context.set(EmbeddedDocumentExtractor.class, new Drain());
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            super.parse(stream, new DefaultHandler(), copy, context);
            return true;
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // However a parser chokes on the noise that a wrong password makes of a file, the password does not fit.
            return false;
        }
    }

    /// Reads what lies inside to its end, where its checksum is.
    private static final class Drain implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws IOException {
            stream.transferTo(OutputStream.nullOutputStream());
        }
    }
}
