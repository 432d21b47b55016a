package de.erfahrungsschatz.benchmarks.intake;

import de.erfahrungsschatz.indexer.extract.worker.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.xml.sax.SAXException;

/// A program that reads files with Tika as its manual shows: in this process, one after the other, without limits. The class path of a
/// worker is its class path, and a worker's settings are its settings.
public final class PlainTika {

    private static final Order ORDER = new Order(null, Integer.MAX_VALUE, Long.MAX_VALUE, List.of());

    private final RecursiveParserWrapper parser;

    private PlainTika(Path settings) throws IOException, TikaException, SAXException {
        parser = new RecursiveParserWrapper(new AutoDetectParser(new TikaConfig(settings)));
    }

    /// Names each file before it is read, and how many characters it had after.
    ///
    /// @param arguments the settings, the folder, and a file that lists the paths below the folder
    public static void main(String[] arguments) throws IOException, TikaException, SAXException {
        PlainTika tika = new PlainTika(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        for (String path : Files.readAllLines(Path.of(arguments[2]))) {
            System.out.println(Progress.started(path));
            System.out.println(Progress.read(tika.characters(folder.resolve(path))));
        }
        System.out.println(Progress.END);
    }

    private long characters(Path file) throws IOException {
        RecursiveParserWrapperHandler handler = new RecursiveParserWrapperHandler(
                new BasicContentHandlerFactory(HANDLER_TYPE.XML, -1));
        ParseContext context = new ParseContext();
        context.set(Order.class, ORDER);
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, handler, new Metadata(), context);
        } catch (TikaException | SAXException | RuntimeException e) {
            // A broken file is no reason to stop. What ends this program is what it is here to show.
            return 0;
        }
        return handler.getMetadataList().stream().map(part -> part.get(TikaCoreProperties.TIKA_CONTENT))
                .mapToLong(text -> text == null ? 0 : text.length()).sum();
    }
}
