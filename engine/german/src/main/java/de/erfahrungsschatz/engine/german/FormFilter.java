package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes of a token the form that the word would have in the middle of a line, folded.
final class FormFilter extends TokenFilter {

    /// What stands where a line ends inside a word.
    private static final Pattern LINE_END = Pattern.compile("[-\u2010-\u2013\u2212]?\\s+");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String form = Folding.fold(Cleaning.clean(LINE_END.matcher(term).replaceAll("")));
        term.setEmpty().append(form);
        return true;
    }
}
