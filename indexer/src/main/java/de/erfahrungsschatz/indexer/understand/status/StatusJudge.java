package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;

/// Decides how far a format has come, by all that can be seen around it.
///
/// @param reader sees it
/// @param weights say what it tells
record StatusJudge(TraitReader reader, StatusWeights weights) {

    /// A sentence that names more formats lists them and tells of none.
    private static final int MOST_OF_SENTENCE = 8;

    /// The one that comes with the program.
    static StatusJudge shipped() {
        return new StatusJudge(TraitReader.shipped(), StatusWeights.shipped());
    }

    /// The same that looks through each text once only; for one document and one thread.
    StatusJudge remembering() {
        return new StatusJudge(reader.remembering(), weights);
    }

    /// The likeliest status of a format.
    Verdict judge(Place place) {
        String sentence = place.whole().text();
        if (place.whole().others().size() > MOST_OF_SENTENCE) {
            return new Verdict(Status.MENTIONED, "list-of-formats", sentence, "", 1);
        }
        if (SentenceFrame.of(place.whole()).filter(Status.MENTIONED::equals).isPresent()) {
            return new Verdict(Status.MENTIONED, "paragraph", sentence, "", 1);
        }
        Traits traits = reader.of(place);
        double[] likelihoods = weights.likelihoods(traits);
        int likeliest = 0;
        for (int i = 1; i < likelihoods.length; i++) {
            likeliest = likelihoods[i] > likelihoods[likeliest] ? i : likeliest;
        }
        Status status = StatusWeights.STATUSES.get(likeliest);
        String rule = place.whole().wording().isSentence() ? "sentence" : "label";
        return new Verdict(status, rule, sentence, weights.mostTelling(traits, status), likelihoods[likeliest]);
    }
}
