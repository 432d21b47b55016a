package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// A word with its hyphens and gender signs.
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}\u00AD]|[*:_-](?=[\\p{L}\\p{N}]))*");

    static Beginning of(String typed) {
        return new Beginning(typed, Schema.analyzer().normalize(Schema.TEXT, typed));
    }

    /// Whether the word begins so.
    private boolean begins(BytesRef word) {
        return prefix.length > 0 && StringHelper.startsWith(word, prefix);
    }

    /// Where words that are written so stand in a text.
    List<Highlight> places(String text) {
        List<Highlight> places = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isWrittenSo(words.group())) {
                places.add(new Highlight(words.start(), words.end()));
            }
        }
        return places;
    }

    /// Also without umlauts, for these come and go: `Häuser` for `haus*`.
    private boolean isWrittenSo(String word) {
        return begins(new BytesRef(Folding.fold(word))) || begins(new BytesRef(Folding.fold(withoutUmlauts(word))));
    }

    private static String withoutUmlauts(String word) {
        return word.toLowerCase(Locale.GERMAN).replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
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
