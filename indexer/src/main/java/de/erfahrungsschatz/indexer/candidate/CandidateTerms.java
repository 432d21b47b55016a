package de.erfahrungsschatz.indexer.candidate;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.Inflection;
import de.erfahrungsschatz.indexer.understand.text.LabelMatcher;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the nouns of documents that no concept covers.
///
/// How often a word stands tells little: "Jahr" stands everywhere. A word for a subject keeps to the documents that deal with it
/// and comes back in them. So words weigh by how many fewer documents hold them than would if their occurrences fell anywhere
/// (the residual inverse document frequency, in bits), times the logarithm of the number of documents.
public final class CandidateTerms {

    private static final int SHORTEST = 6;
    private static final int FEWEST_DOCUMENTS = 3;
    /// What stands in more than every third document is everybody's word and no subject.
    private static final int ONE_OF = 3;

    private final LabelMatcher labels = new LabelMatcher();
    private final ProperNames names;
    private final List<Document> documents;
    private final Map<String, Usage> usages = new TreeMap<>();

    private CandidateTerms(Vocabularies vocabularies, List<Document> documents) {
        this.documents = documents;
        this.names = new ProperNames(vocabularies.get(VocabularyName.CITIES), documents);
        for (VocabularyName name : VocabularyName.values()) {
            if (name != VocabularyName.CITIES) {
                vocabularies.get(name).concepts().forEach(labels::add);
            }
        }
    }

    /// The candidates, the best first.
    ///
    /// @param limit how many at most
    public static List<CandidateTerm> of(List<Document> documents, Vocabularies vocabularies, int limit) {
        CandidateTerms terms = new CandidateTerms(vocabularies, documents);
        documents.forEach(terms::read);
        terms.joinInflected();
        return terms.usages.values().stream().filter(terms::isWorthALook)
                .map(terms::candidate).filter(candidate -> candidate.weight() > 0)
                .sorted(Comparator.comparingDouble(CandidateTerm::weight).reversed()
                        .thenComparing(CandidateTerm::word))
                .limit(limit).toList();
    }

    private void read(Document document) {
        for (Passage passage : document.passages()) {
            String text = passage.text();
            for (Word word : Words.of(text)) {
                if (isNoun(word, text) && !names.isName(word.folded(), text, word.start())
                        && labels.find(text.substring(word.start(), word.end())).isEmpty()) {
                    usages.computeIfAbsent(word.folded(), _ -> new Usage()).add(document, text, word);
                }
            }
        }
    }

    /// A long word with a capital within a sentence: at its beginning every word has one.
    private static boolean isNoun(Word word, String text) {
        int before = word.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean within = before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || ",;".indexOf(text.charAt(before)) >= 0);
        return within && word.folded().length() >= SHORTEST && Character.isUpperCase(text.charAt(word.start()))
                && Character.isLowerCase(text.charAt(word.start() + 1));
    }

    /// A form counts for the shortest form that it may be an inflection of.
    private void joinInflected() {
        for (String form : List.copyOf(usages.keySet())) {
            Optional<String> base = Inflection.noun(form).stream()
                    .filter(other -> !other.equals(form) && usages.containsKey(other))
                    .min(Comparator.comparingInt(String::length));
            base.ifPresent(shorter -> Optional.ofNullable(usages.remove(form))
                    .ifPresent(usage -> usages.merge(shorter, usage, Usage::with)));
        }
    }

    private boolean isWorthALook(Usage usage) {
        int holding = usage.documents.size();
        return holding >= FEWEST_DOCUMENTS && holding <= Math.max(FEWEST_DOCUMENTS, documents.size() / ONE_OF);
    }

    private CandidateTerm candidate(Usage usage) {
        int all = documents.size();
        double scattered = all * -Math.expm1(-(double) usage.occurrences / all);
        double residual = Math.log(scattered / usage.documents.size()) / Math.log(2);
        double weight = residual * Math.log(usage.documents.size());
        return new CandidateTerm(usage.commonestForm(), usage.documents.size(), usage.occurrences, weight,
                usage.example);
    }

    /// Where and how a word is used.
    private static final class Usage {

        private final Map<String, Integer> forms = new HashMap<>();
        private final Set<String> documents = new HashSet<>();
        private int occurrences;
        private String example = "";

        void add(Document document, String text, Word word) {
            forms.merge(text.substring(word.start(), word.end()), 1, Integer::sum);
            documents.add(document.id().value());
            occurrences++;
            if (example.isEmpty()) {
                example = Quote.around(text, word.start(), word.end());
            }
        }

        Usage with(Usage other) {
            other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
            documents.addAll(other.documents);
            occurrences += other.occurrences;
            return this;
        }

        String commonestForm() {
            return forms.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
                    .orElse("");
        }
    }
}
