package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Means.Typed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Every word that begins so. All score alike, so that it costs the same however many words there are.
///
/// @param typed as it was typed, without the star
/// @param prefix the beginning, folded as terms are
record Beginning(String typed, BytesRef prefix) implements Wanted {

    private static final Pattern WORD = Pattern.compile("\\S+");
    /// `gefunden` is a form of `finden`.
    private static final String PARTICIPLE = "ge";

    static Beginning of(String typed) {
        return new Beginning(typed, Schema.analyzer().normalize(Schema.TEXT, typed));
    }

    /// Whether the word begins so.
    private boolean begins(BytesRef word) {
        return prefix.length > 0 && StringHelper.startsWith(word, prefix);
    }

    /// Where such words stand in a text.
    List<Highlight> places(String text) throws IOException {
        List<Highlight> places = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (mayBegin(words.group())) {
                addPlaces(words.group(), words.start(), places);
            }
        }
        if (places.isEmpty()) {
            addPlaces(text, 0, places);
        }
        return places;
    }

    /// Whether it is worth looking up the word: base forms mostly begin with the same letter, except those of participles.
    private boolean mayBegin(String word) {
        String folded = Folding.fold(word.substring(0, Math.min(PARTICIPLE.length(), word.length())));
        return prefix.length > 0 && !folded.isEmpty()
                && (folded.charAt(0) == (prefix.bytes[prefix.offset] & 0xFF) || folded.startsWith(PARTICIPLE));
    }

    private void addPlaces(String text, int start, List<Highlight> places) throws IOException {
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.TEXT, text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (begins(term.getBytesRef())) {
                    places.add(new Highlight(start + offset.startOffset(), start + offset.endOffset()));
                }
            }
            tokens.end();
        }
    }

    @Override
    public int terms() {
        return 1;
    }

    @Override
    public List<Ways> ways(String field) {
        return List.of(Ways.only(new Way(typed, Typed.BEGINNING, beginningWith(field))));
    }

    private Query beginningWith(String field) {
        if (prefix.length == 0) {
            return new MatchNoDocsQuery("nothing typed");
        }
        return new BoostQuery(
                new PrefixQuery(new Term(field, prefix), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                Weights.PREFIX);
    }
}
