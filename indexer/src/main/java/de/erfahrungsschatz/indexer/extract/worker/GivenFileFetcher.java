package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/// Opens the file whose absolute path is the key, and says how web pages are to be read, which the configuration cannot.
public final class GivenFileFetcher extends AbstractFetcher {

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
        context.set(HtmlMapper.class, new StructureMapper());
        return TikaInputStream.get(Path.of(key), metadata);
    }
}
