package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/// Opens the file whose absolute path is the key, and prepares what the configuration cannot say: how web pages are to be
/// read, and whether pictures of pages are.
public final class GivenFileFetcher extends AbstractFetcher {

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
        context.set(HtmlMapper.class, new StructureMapper());
        Order order = context.get(Order.class);
        Order.Ocr ocr = order == null ? null : order.ocr();
        context.set(PageOcr.class, ocr == null ? null : PageOcr.of(ocr));
        return TikaInputStream.get(Path.of(key), metadata);
    }
}
