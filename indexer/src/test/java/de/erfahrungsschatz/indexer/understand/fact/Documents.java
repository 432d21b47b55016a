package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes evidence from the text of a document.
public final class Documents {

    private Documents() {}

    public static Evidence of(String path, String text) {
        return of(path, text, "application/pdf", null, null);
    }

    public static Evidence of(String path, String text, String mediaType, @Nullable String title,
            @Nullable DocumentDate date) {
        return new Evidence(Segmenter.split(SampleText.blocks(text), List.of()).getLast(), List.of(), title, date,
                SourcePath.of(path), mediaType, List.of());
    }
}
