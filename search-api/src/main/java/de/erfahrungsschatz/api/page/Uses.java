package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.corpus.document.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A format, and how far cities have come with it.
///
/// @param format its name and profile
/// @param definition what it is; null when the vocabulary does not say
/// @param cities those that have come farthest first
/// @param own how far the city has come from which this is looked at; null when nothing is told, or it is looked at from nowhere
/// @param experts who can tell about it; empty where nobody is looked for
record Uses(Way format, @Nullable String definition, List<Use> cities, @Nullable Use own,
        List<ExpertAnswer> experts) {

    /// How far a city has come.
    ///
    /// @param city its name
    /// @param status the surest that is told
    /// @param date of the document with the best proof, ISO 8601 at the precision known; null when unknown
    /// @param proofs how many passages prove it
    /// @param quote the words of the best proof that say so; null when there are none
    /// @param link to the passage that is the best proof
    record Use(String city, Status status, @Nullable String date, int proofs, @Nullable String quote, String link) {

        static Use of(String city, Account account) {
            Told best = account.best();
            return new Use(city, best.status(),
                    best.evidence().date() == null ? null : best.evidence().date().toString(), account.proofs(),
                    best.evidence().experience().provenance().quote(),
                    Address.ofPassage(best.evidence().document(), best.evidence().passage(), ""));
        }
    }

    /// The cities that have come so far with a format.
    ///
    /// @param own what is told of the city from which this is looked at; null when there is none
    /// @param experts who can tell about it
    static Uses of(String format, Map<String, Account> accounts, @Nullable Account own, String ownCity, Names names,
            List<ExpertAnswer> experts) {
        List<Use> cities = accounts.entrySet().stream().map(city -> Use.of(names.city(city.getKey()), city.getValue()))
                .sorted(Comparator.comparing(Use::status).thenComparing(Use::city)).toList();
        return new Uses(new Way(names.format(format), OverviewAddress.format(format)), names.definition(format), cities,
                own == null ? null : Use.of(ownCity, own), experts);
    }
}
