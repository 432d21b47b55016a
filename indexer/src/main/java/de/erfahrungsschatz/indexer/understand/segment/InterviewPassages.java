package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.segment.TurnLabels.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cuts an interview into questions with their answers. Where several people answer one question, each answer is a passage.
final class InterviewPassages {

    private static final Pattern CREDITS = Pattern
            .compile(
                    "^(?:Anm(?:\\.|erkung)|Nachbemerkung|Nachtrag\\b|Hinweis der Redaktion|Es fragten?\\b|(?:Das"
                            + "|Die) (?:Gespräche?|Interviews?) (?:führten?|moderierten?|wurden?)|Die Fragen stellte"
                            + "|(?:Interview|Text|Fotos?|Bild|Fragen|Gesprächsführung|Auswertung|Redaktion|Aufzeichnung|Abschrift"
                            + "|Eindruck|Kontakt|Freigabe):"
                            + "|Aufgezeichnet von|Mit .{3,80} spr(?:ach|achen|icht)\\b)");

    private static final int BLOCKS_OF_INTRODUCTION = 8;
    private static final Pattern BRACKETED = Pattern.compile("^[\\[(].*[\\])]\\.?$");

    private static final Pattern QUOTED = Pattern.compile("^[„»\"].*[“”«\"]$");

    private final Part part;
    private final String title;
    private final List<String> people;
    private final PassageBuilder builder = new PassageBuilder();
    private final List<Block> question = new ArrayList<>();
    private List<String> headings = List.of();
    private @Nullable String speaker;

    InterviewPassages(Part part, String title) {
        this.part = part;
        this.title = title;
        this.people = part.head() == null ? List.of() : part.head().people().stream().map(Person::name).toList();
    }

    List<Passage> cut() {
        int bodyStart = part.head() == null ? 0 : part.head().end();
        List<Block> body = part.blocks().subList(bodyStart, part.blocks().size());
        builder.begin(List.of(), null);
        introduction(part.blocks().subList(0, bodyStart), body.isEmpty()).forEach(builder::add);
        TurnLabels.Names asking = TurnLabels.Names.askingIn(part.blocks());
        TurnLabels labels = TurnLabels.of(body, asking.withOthers(people, namedBefore(body)));
        boolean[] questions = questions(body, labels);
        boolean begun = part.fragment();
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (questions[i]) {
                question.add(labels.strip(block));
                begun = true;
            } else if (block.kind() == Block.Kind.HEADING) {
                subheading(block, asksBehind(questions, i));
            } else if (begun) {
                answer(block, labels);
            } else {
                builder.add(block);
            }
        }
        endOpenQuestion();
        return builder.passages();
    }

    /// Notes of an interview whose people are introduced have prompts, beside which only what is bold as well is a question.
    private boolean[] questions(List<Block> body, TurnLabels labels) {
        boolean[] questions = Turns.questions(body, labels);
        boolean[] prompts = part.head() == null ? new boolean[body.size()] : Prompts.in(body);
        boolean prompted = IntStream.range(0, prompts.length).anyMatch(i -> prompts[i]);
        IntStream.range(0, questions.length).filter(_ -> prompted)
                .forEach(i -> questions[i] = prompts[i] || (questions[i] && body.get(i).bold()));
        return questions;
    }

    /// What stands before the first question, unless it says nothing but who is interviewed, which the document tells of its people.
    private List<Block> introduction(List<Block> blocks, boolean isAll) {
        List<Block> rest = blocks.stream().filter(block -> !block.text().equals(title)).toList();
        return !isAll && rest.stream().allMatch(this::isIntroducing) ? List.of() : rest;
    }

    /// Who is named with a given name before the first question.
    private static List<String> namedBefore(List<Block> body) {
        return body.stream().takeWhile(block -> !QuestionRule.endsInQuestion(block.text()))
                .limit(BLOCKS_OF_INTRODUCTION).flatMap(block -> NamesInText.find(block.text()).stream())
                .map(NamesInText.Mention::name).filter(name -> name.given() != null).map(PersonName::written).toList();
    }

    private boolean isIntroducing(Block block) {
        InterviewHead head = part.head();
        return head != null && block.text().lines().map(String::strip).allMatch(line -> line.equals(head.headline())
                || people.contains(line) || head.roles().contains(line));
    }

    private static boolean asksBehind(boolean[] questions, int heading) {
        return IntStream.range(heading, questions.length).anyMatch(i -> questions[i]);
    }

    /// Behind the last question a heading stands above something else ("Zur Person"), unless it quotes what is said below.
    ///
    /// @param goesOn whether questions follow
    private void subheading(Block block, boolean goesOn) {
        if (!block.text().equals(title)) {
            endOpenQuestion();
            headings = List.of(block.text());
            speaker = goesOn || QUOTED.matcher(block.text()).find() ? speaker : null;
            builder.begin(headings, speaker);
        }
    }

    private void answer(Block block, TurnLabels labels) {
        if (CREDITS.matcher(block.text()).find() || (isOver() && isRemark(block, labels))) {
            endOpenQuestion();
            builder.begin(headings, null);
            builder.add(block);
            speaker = null;
            return;
        }
        String said = labels.voice(block).map(Voice::speaker)
                .orElseGet(() -> question.isEmpty() ? speaker : personAsked());
        if (!question.isEmpty()) {
            builder.begin(headings, said);
            builder.question(question);
            question.clear();
        } else if (!Objects.equals(said, speaker)) {
            builder.begin(headings, said);
        }
        speaker = said;
        builder.add(labels.strip(block));
    }

    /// Whether the interviewer has thanked for the conversation.
    private boolean isOver() {
        return !question.isEmpty() && QuestionRule.thanks(question.getLast().text());
    }

    /// Whether a block behind the thanks is a remark of whoever wrote it all down.
    private static boolean isRemark(Block block, TurnLabels labels) {
        return BRACKETED.matcher(block.text()).find() || (!labels.isEmpty() && labels.voice(block).isEmpty());
    }

    /// The only person there is, or the only one whom the question addresses by name.
    private @Nullable String personAsked() {
        String asked = question.stream().map(Block::text).collect(Collectors.joining(" "));
        List<String> addressed = people.size() == 1 ? people
                : people.stream().filter(name -> asked.contains(" " + name.substring(name.lastIndexOf(' ') + 1) + ","))
                        .toList();
        return addressed.size() == 1 ? addressed.getFirst() : null;
    }

    /// A question that nobody answers is a passage too.
    private void endOpenQuestion() {
        if (!question.isEmpty()) {
            builder.begin(headings, null);
            builder.question(question);
            question.clear();
            speaker = null;
        }
    }
}
