package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a text in the forms in which they are written, and where each stands.
///
/// @param forms folded, in order
/// @param places of the same words in the text
record FormsOfPassage(List<BytesRef> forms, List<Highlight> places) {

    static FormsOfPassage of(String text) throws IOException {
        List<BytesRef> forms = new ArrayList<>();
        List<Highlight> places = new ArrayList<>();
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.FORM, text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                forms.add(BytesRef.deepCopyOf(term.getBytesRef()));
                places.add(new Highlight(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        return new FormsOfPassage(forms, places);
    }

    /// Where those forms stand side by side.
    ///
    /// @param wanted at least one
    List<Highlight> find(List<BytesRef> wanted) {
        List<Highlight> found = new ArrayList<>();
        for (int first = 0; first + wanted.size() <= forms.size(); first++) {
            int last = first + wanted.size() - 1;
            if (forms.subList(first, last + 1).equals(wanted)) {
                found.add(new Highlight(places.get(first).start(), places.get(last).end()));
            }
        }
        return found;
    }
}
