package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The labels before questions and answers: `Frage:`, initials, surnames, the name of the magazine. A document has them
/// throughout or not at all.
final class TurnLabels {

    private static final Pattern QUESTION = Pattern
            .compile(
                    "frage(?: \\d+)?|f ?\\d?|q ?\\d?|i ?\\d?|int(?:\\.? ?\\d)?|interview|interviewer(?:in)?(?: \\d)?|interviewende[rn]?"
                            + "|fragesteller(?:in)?|fragende[rn]?|gesprächs(?:leitung|führung|leiter|leiterin)|red|redaktion"
                            + "|reporter(?:in)?"
                            + "|mod|moderation|moderator(?:in)?");
    private static final Pattern ANSWER = Pattern
            .compile(
                    "antwort(?: \\d+)?|a|b|bef|befr|befragte[rn]?|befragte person|interviewte[rn]?|(?:interview|gesprächs)partner(?:in)?"
                            + "|ip|gp|expert(?:e|in)");
    /// Who answers may be one of a group of whom nobody is named: "TN 3", "Bewohnerin 2".
    private static final Pattern ONE_OF_GROUP = Pattern.compile("\\p{Lu}\\p{L}{0,20}\\.? \\d{1,2}");
    /// Whoever asks from the audience, or presides over a sitting, leads no interview.
    private static final Pattern AUDIENCE = Pattern
            .compile(
                    "publikum|teilnehmer|zuhörer|zwischenruf|zuruf|plenum|saal|vorsitz|präsid|sitzungsleit|versammlungsleit");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final int FEWEST = 2;
    /// Whoever asks speaks at least every so many turns.
    private static final int LEAST_SHARE = 6;

    private final Map<String, Voice> voices;

    private TurnLabels(Map<String, Voice> voices) {
        this.voices = voices;
    }

    /// The labels used in these blocks.
    ///
    /// @param names of the people who may speak
    static TurnLabels of(List<Block> blocks, Names names) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Block block : blocks) {
            TurnLabel.of(block).filter(label -> names.mayBeRemarked() || !label.remarked()).map(TurnLabel::text)
                    .ifPresent(label -> texts.computeIfAbsent(label, _ -> new ArrayList<>()).add(block.text()));
        }
        Map<String, Voice> voices = voices(texts, names);
        int uses = texts.entrySet().stream().filter(entry -> voices.containsKey(entry.getKey()))
                .mapToInt(entry -> entry.getValue().size()).sum();
        TurnLabels labels = new TurnLabels(uses < FEWEST ? Map.of() : voices);
        if (labels.labelQuestions() || answersBearLabels(blocks)) {
            labels = labels.withAnswers(texts);
        }
        return labels;
    }

    private static Map<String, Voice> voices(Map<String, List<String>> texts, Names names) {
        int repeated = texts.values().stream().mapToInt(List::size).filter(size -> size >= FEWEST).sum();
        Map<String, Voice> voices = new HashMap<>();
        texts.forEach((label, said) -> voice(label, said, names, repeated)
                .ifPresent(voice -> voices.put(label, voice)));
        if (voices.values().stream().noneMatch(Voice::asks)) {
            Dialogue.leader(texts, names.group()).filter(label -> voiceOf(label, names.answering()).isEmpty())
                    .ifPresent(label -> voices.put(label, new Voice(true, null)));
        }
        return voices;
    }

    /// Where most questions bear no label but what follows them does, the labels are those of the people who answer.
    private static boolean answersBearLabels(List<Block> blocks) {
        int asked = 0;
        int answered = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (QuestionRule.endsInQuestion(blocks.get(i).text()) && label(blocks.get(i)).isEmpty()) {
                asked++;
                answered += label(blocks.get(i + 1)).isPresent() ? 1 : 0;
            }
        }
        return asked >= FEWEST && answered * 3 >= asked * 2;
    }

    private TurnLabels withAnswers(Map<String, List<String>> texts) {
        Map<String, Voice> all = new HashMap<>(voices);
        List<String> answering = texts.entrySet().stream().filter(entry -> !voices.containsKey(entry.getKey()))
                .filter(entry -> mayAnswer(entry.getKey(), entry.getValue())).map(Map.Entry::getKey).toList();
        long others = voices.values().stream().filter(voice -> !voice.asks()).count();
        boolean several = answering.size() + others > 1;
        answering.forEach(label -> all.put(label, new Voice(false, speaker(label, several))));
        return new TurnLabels(all);
    }

    /// Whether a block begins like a turn behind a label, of whomever.
    static boolean isLabelled(Block block) {
        return label(block).isPresent();
    }

    /// Whether a block is a question behind a label.
    static boolean asksWithLabel(Block block) {
        return QuestionRule.endsInQuestion(block.text()) && label(block).isPresent();
    }

    /// Whether questions bear labels.
    boolean labelQuestions() {
        return voices.values().stream().anyMatch(Voice::asks);
    }

    /// Whether the label of a block is that of somebody who asks.
    boolean asks(Block block) {
        return voice(block).filter(Voice::asks).isPresent();
    }

    boolean isEmpty() {
        return voices.isEmpty();
    }

    /// Who speaks by the label of a block; empty when it bears none.
    Optional<Voice> voice(Block block) {
        return label(block).map(voices::get);
    }

    /// The block without its label.
    Block strip(Block block) {
        return TurnLabel.of(block).filter(label -> voices.containsKey(label.text()))
                .map(label -> new Block(block.kind(), block.level(), block.text().substring(label.end()), block.page(),
                        block.bold()))
                .orElse(block);
    }

    /// @param all how many blocks bear a label that comes again
    private static Optional<Voice> voice(String label, List<String> texts, Names names, int all) {
        if (voiceOf(label, names.asking()).isPresent()) {
            return Optional.of(new Voice(true, null));
        }
        String lower = FULL_STOP.matcher(label.toLowerCase(Locale.GERMAN)).replaceFirst("");
        if (QUESTION.matcher(lower).matches() && texts.stream().anyMatch(QuestionRule::endsInQuestion)) {
            return Optional.of(new Voice(true, null));
        }
        if (ANSWER.matcher(lower).matches()) {
            return Optional.of(new Voice(false, names.onlyOne()));
        }
        Optional<Voice> person = voiceOf(label, names.answering());
        if (person.isPresent()) {
            return person;
        }
        long questions = texts.stream().filter(QuestionRule::endsInQuestion).count();
        boolean leads = texts.size() >= FEWEST && !AUDIENCE.matcher(lower).find()
                && texts.size() * LEAST_SHARE >= all;
        boolean asks = leads && questions * 5 >= texts.size() * 3L;
        return asks ? Optional.of(new Voice(true, null)) : voiceOf(label, names.others());
    }

    private static Optional<Voice> voiceOf(String label, List<String> names) {
        return names.stream().filter(name -> TurnLabel.standsFor(label, name)).findFirst()
                .map(name -> new Voice(false, name));
    }

    /// Where turns bear labels, whatever looks like a name and comes again stands for somebody, even if nobody says for whom.
    private static boolean mayAnswer(String label, List<String> said) {
        return said.size() >= FEWEST
                && (TurnLabel.isInitials(label) || ONE_OF_GROUP.matcher(label).matches()
                        || TurnLabel.name(label).isPresent());
    }

    /// Whom to name. Of several people each is told from the others by what the label calls him or her.
    private static @Nullable String speaker(String label, boolean several) {
        return TurnLabel.name(label).filter(full -> several || full.given() != null).map(PersonName::written)
                .orElse(several ? label : null);
    }

    private static Optional<String> label(Block block) {
        return TurnLabel.of(block).map(TurnLabel::text);
    }

    /// Whom the text names before the conversation begins.
    ///
    /// @param answering the people interviewed
    /// @param others who is named besides: more people who answer, or whoever asks
    /// @param asking who is said to ask
    /// @param group whether the text is called a conversation, so that a group may talk in it
    record Names(List<String> answering, List<String> others, List<String> asking, boolean group) {

        Names {
            answering = List.copyOf(answering);
            others = List.copyOf(others);
            asking = List.copyOf(asking);
        }

        /// Nobody is named but whoever the text says asks.
        static Names askingIn(List<Block> blocks) {
            return new Names(List.of(), List.of(), AskingPeople.in(blocks), AskingPeople.isCalledConversation(blocks));
        }

        /// The same with whoever is named besides.
        Names withOthers(List<String> answering, List<String> others) {
            return new Names(answering, others, asking, group);
        }

        /// Whether labels may tell more than who speaks: somebody is interviewed, and it is no record of a discussion.
        boolean mayBeRemarked() {
            return group || !answering.isEmpty();
        }

        /// The only person interviewed; null when there are more, or none.
        @Nullable
        String onlyOne() {
            return answering.size() == 1 ? answering.getFirst() : null;
        }
    }

    /// Who speaks.
    ///
    /// @param asks whether it is the interviewer
    /// @param speaker the name of the person who answers; null when unknown
    record Voice(boolean asks, @Nullable String speaker) {}
}
