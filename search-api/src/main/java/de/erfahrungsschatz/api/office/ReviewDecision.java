package de.erfahrungsschatz.api.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the office decides about a document.
public sealed interface ReviewDecision {

    /// Asks the program to do it.
    OfficeReply ask(OfficeProgram program, String document);

    /// To write what is suggested.
    record Accept(String field, String version) implements ReviewDecision {
        @Override
        public OfficeReply ask(OfficeProgram program, String document) {
            return program.accept(document, field, version);
        }
    }

    /// To write something else.
    record Set(String field, String value, String version) implements ReviewDecision {
        @Override
        public OfficeReply ask(OfficeProgram program, String document) {
            return program.set(document, field, value, version);
        }
    }

    /// To take the last change back.
    record Undo(String version) implements ReviewDecision {
        @Override
        public OfficeReply ask(OfficeProgram program, String document) {
            return program.undo(document, version);
        }
    }

    /// What a form says; empty when it does not say on which version of the sidecar it rests, or what is decided.
    ///
    /// @param ifMatch the header of that name, which programs send; null when there is none
    static Optional<ReviewDecision> of(Map<String, List<String>> sent, @Nullable String ifMatch) {
        Optional<String> version = Optional.ofNullable(ifMatch).map(tag -> tag.replace("\"", ""))
                .or(() -> one(sent, "version")).filter(text -> text.matches("[0-9a-z]+"));
        Optional<String> field = one(sent, "field").filter(text -> text.matches("[a-z]+"));
        return version.flatMap(rests -> switch (one(sent, "decision").orElse("")) {
            case "accept" -> field.map(chosen -> new Accept(chosen, rests));
            case "set" -> field.map(chosen -> new Set(chosen, one(sent, "value").orElse(""), rests));
            case "undo" -> Optional.of(new Undo(rests));
            default -> Optional.empty();
        });
    }

    private static Optional<String> one(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).findFirst();
    }
}
