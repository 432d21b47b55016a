package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which other city does a passage speak about? The one with which its sentences begin ("In Kiel wurde …", "Kiel hat …"), for as
/// long as nothing leads back to the own one, when that is most of what is said; or the city of whoever speaks, where the
/// heading or a label says so ("Anna Beispiel, Kiel: Bei uns …").
final class PassageSubject {

    /// A bare majority may be one long sentence beside several short ones.
    private static final double MOST = 0.55;
    private static final double MOST_OF_ANOTHER = 0.3;

    private static final int FIRST_OF_ANSWER = 3;

    private static final Pattern FOR_OTHERS = Pattern.compile(
            "\\b(?:(?:aus|von|bei|in|auf) (?:den )?anderen (?:Städten|Kommunen|Gemeinden|Orten)|anderswo|woanders|Vorbild(?:er|ern)?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MAIL = Pattern.compile("(?:Von|From):\\s");
    private static final Pattern IN = Pattern.compile("\\b[Ii]n $");
    private static final Pattern WE_HAVE = Pattern.compile(" (?:haben|hatten|sind|machen|arbeiten|planen) wir\\b");
    private static final Pattern FROM_HERE = Pattern.compile(
            "\\b(?:kurz|Grüße|Gruß) aus $|\\b[Bb]ei uns in $|\\b[Hh]ier in $|(?:^|[.:!] )Wir haben [^.]{0,60} in $",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> homes;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();
    /// The city that whatever names no other is about; null where nothing said so.
    private @Nullable String told;
    /// Whether "wir" are those of the city told.
    private boolean guest;
    /// Whether only the question told it: a paragraph that goes on with something else ends that.
    private boolean onlyAsked;
    /// Whether the first city that is named answers the question for another.
    private boolean awaited;
    private @Nullable String current;
    private @Nullable SubjectSentence before;

    private PassageSubject(List<String> homes) {
        this.homes = homes;
    }

    /// The city with the words that show it; empty where the passage speaks about no other, or about several.
    ///
    /// @param headings those above the passage, the nearest last, with the cities in them
    static Optional<Derived<String>> of(Passage passage, List<CityMention> mentions,
            Map<String, List<CityMention>> headings, List<String> homes) {
        PassageSubject subject = new PassageSubject(homes);
        List<SubjectSentence> sentences = SubjectSentence.of(passage, mentions);
        headings.forEach((heading, cities) -> subject.tellFromHeading(heading, cities,
                heading.equals(passage.headings().getLast())));
        subject.tellFromMail(passage, mentions);
        subject.tellFromQuestion(passage, mentions, sentences);
        sentences.forEach(subject::read);
        int all = sentences.stream().filter(sentence -> !sentence.isLineOfSpeaker()).mapToInt(SubjectSentence::length)
                .sum();
        return subject.counts.entrySet().stream().filter(city -> city.getValue() >= MOST * all)
                .filter(city -> subject.outweighs(city.getKey(), all))
                .filter(city -> 2 * mentionsOf(city.getKey(), mentions) >= mentions.size()).findFirst()
                .map(city -> new Derived<>(city.getKey(), Provenance.rule("city.subject-of-passage",
                        Quote.of(subject.quotes.getOrDefault(city.getKey(), "")))));
    }

    /// "Anna Beispiel, Stadt Kiel: Nachbarn auf Zeit" is told about Kiel, and so is what stands below "3 Kiel: Nachbarn", even
    /// below other headings of that chapter. One that names another city ends that.
    private void tellFromHeading(String heading, List<CityMention> cities, boolean nearest) {
        if (cities.isEmpty()) {
            return;
        }
        CityMention first = cities.getFirst();
        boolean chapter = OpeningCities.isLabel(heading, first)
                && (nearest || first.start() > 0 || first.end() < heading.length());
        boolean tells = cities.size() == 1
                && (chapter || (nearest && PersonTrap.isAnybodyIn(new Tokens(heading))));
        told = tells && !homes.contains(first.city()) ? first.city() : null;
    }

    /// Whoever writes "in Kiel haben wir" or "kurz aus Kiel" in a mail sits there.
    private void tellFromMail(Passage passage, List<CityMention> mentions) {
        if (!MAIL.matcher(passage.text()).lookingAt()) {
            return;
        }
        mentions.stream().filter(mention -> isOfWriter(passage.text(), mention)).map(CityMention::city).findFirst()
                .filter(city -> !homes.contains(city)).ifPresent(city -> {
                    told = city;
                    guest = true;
                });
    }

    private static boolean isOfWriter(String text, CityMention mention) {
        String before = text.substring(0, mention.start());
        boolean in = IN.matcher(before).find() && WE_HAVE.matcher(text.substring(mention.end())).lookingAt();
        return in || FROM_HERE.matcher(before).find();
    }

    /// Who is asked about Kiel and begins with Kiel goes on about it.
    private void tellFromQuestion(Passage passage, List<CityMention> mentions, List<SubjectSentence> sentences) {
        awaited = FOR_OTHERS.matcher(passage.text().substring(0, passage.questionLength())).find();
        List<String> asked = mentions.stream().filter(mention -> mention.end() <= passage.questionLength())
                .map(CityMention::city).distinct().toList();
        boolean one = asked.size() == 1 && !homes.contains(asked.getFirst()) && !sentences.isEmpty();
        if (one && (asked.getFirst().equals(sentences.getFirst().led()) || sentences.getFirst().isOfOthers()
                || isAnsweredThere(sentences))) {
            told = asked.getFirst();
            onlyAsked = true;
        }
    }

    /// "So viel ich weiß, ja. Das Verfahren dort hat …"
    private static boolean isAnsweredThere(List<SubjectSentence> sentences) {
        return sentences.stream().limit(FIRST_OF_ANSWER).takeWhile(sentence -> !sentence.isOfHome())
                .anyMatch(SubjectSentence::isOfThere);
    }

    private void read(SubjectSentence sentence) {
        String speaker = sentence.speaker();
        if (speaker != null) {
            told = homes.contains(speaker) ? null : speaker;
            guest = told != null;
        }
        String city = subjectOf(sentence);
        if (city != null && !sentence.isLineOfSpeaker()) {
            count(city, sentence);
        }
        current = sentence.stays() || guest ? city : null;
        before = sentence;
    }

    /// The city that a sentence speaks about; null where that is the document's, or nobody knows.
    private @Nullable String subjectOf(SubjectSentence sentence) {
        List<String> named = sentence.cities();
        if (named.stream().anyMatch(homes::contains)) {
            told = guest ? told : null;
            return null;
        }
        if (named.size() > 1) {
            return null;
        }
        if (named.size() == 1) {
            return subjectNamed(sentence, named.getFirst());
        }
        if (current != null && sentence.beginsThere()) {
            return current;
        }
        if (onlyAsked && before != null && !sentence.refersBack()) {
            told = null;
        }
        if (sentence.isOfHome()) {
            told = guest ? told : null;
            return told;
        }
        return told == null ? referredTo(sentence) : told;
    }

    /// Whoever is asked what was learned elsewhere begins with that: "Am meisten von Kiel."
    private @Nullable String subjectNamed(SubjectSentence sentence, String named) {
        boolean answers = awaited;
        awaited = false;
        String led = sentence.led();
        return led != null ? led : answers ? named : told;
    }

    /// "Dort" leads back to the only city of the sentence before, which then speaks about it as well.
    private @Nullable String referredTo(SubjectSentence sentence) {
        SubjectSentence last = before;
        if (current != null || last == null || !sentence.beginsThere()) {
            return sentence.refersBack() ? current : null;
        }
        List<String> named = last.cities();
        if (!last.endsWithCity() || homes.contains(named.getFirst())) {
            return null;
        }
        count(named.getFirst(), last);
        return named.getFirst();
    }

    private void count(String city, SubjectSentence sentence) {
        counts.merge(city, sentence.length(), Integer::sum);
        quotes.putIfAbsent(city, sentence.text());
    }

    /// Whether no other city takes up so much that the passage is about both.
    private boolean outweighs(String city, int all) {
        return counts.entrySet().stream().allMatch(
                other -> other.getKey().equals(city) || other.getValue() <= MOST_OF_ANOTHER * all);
    }

    private static long mentionsOf(String city, List<CityMention> mentions) {
        return mentions.stream().filter(mention -> mention.city().equals(city)).count();
    }
}
