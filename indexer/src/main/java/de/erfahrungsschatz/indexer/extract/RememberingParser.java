package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.indexer.extract.TikaExtractor.Memory;
import de.erfahrungsschatz.indexer.extract.Workers.Answer;
import de.erfahrungsschatz.indexer.extract.cache.AnswerCache;
import de.erfahrungsschatz.indexer.extract.cache.KeptAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;

/// Asks the workers only about bytes that they were not asked about before, and remembers what they answer, if they would
/// answer the same again.
final class RememberingParser implements FileParser {

    /// What a parser complains of when not the file is to blame but the moment.
    private static final Pattern PASSING = Pattern.compile("OutOfMemoryError|Timeout|Interrupted|No space left"
            + "|FileSystemException|NoSuchFileException|AccessDenied");

    private final FileParser workers;
    private final AnswerCache cache;
    private final Memory memory;

    /// @param memory what may be remembered, and whether the workers are asked in any case
    RememberingParser(FileParser workers, AnswerCache cache, Memory memory) {
        this.workers = workers;
        this.cache = cache;
        this.memory = memory;
    }

    @Override
    public Answer parse(Path file) throws IOException {
        ContentHash content = ContentHash.of(file);
        String name = String.valueOf(file.getFileName());
        List<Part> known = memory.afresh() ? List.of() : known(content, name);
        if (!known.isEmpty()) {
            forgetIfSecret(content, name, known);
            return new Answer.Parsed(known);
        }
        Answer answer = workers.parse(file);
        if (answer instanceof Answer.Parsed(List<Part> parts) && parts.stream().noneMatch(RememberingParser::isPassing)
                && !isSecret(name, parts)
                && content.equals(ContentHash.of(file))) {
            cache.keep(content, new KeptAnswer(name, parts.stream().map(RememberingParser::properties).toList()));
        }
        return answer;
    }

    /// What was remembered before somebody named in it withdrew.
    private void forgetIfSecret(ContentHash content, String name, List<Part> parts) {
        if (isSecret(name, parts)) {
            cache.forget(content, name);
        }
    }

    private boolean isSecret(String name, List<Part> parts) {
        List<String> texts = parts.stream().flatMap(part -> properties(part).values().stream()).flatMap(List::stream)
                .toList();
        return memory.secret().test(texts) || memory.secret().test(List.of(name));
    }

    /// A single packed file is named after its archive, and a file without an ending is told by its whole name: there, another
    /// name is another answer.
    private List<Part> known(ContentHash content, String name) {
        return cache.find(content, name)
                .map(answer -> new Named(answer.name(), answer.parts().stream().map(RememberingParser::part).toList()))
                .filter(answer -> answer.name().equals(name)
                        || (name.contains(".") && answer.parts().getFirst().kind() != FileKind.ARCHIVE))
                .map(Named::parts).orElse(List.of());
    }

    private static boolean isPassing(Part part) {
        return part.failure().filter(failure -> PASSING.matcher(failure).find()).isPresent();
    }

    private static Map<String, List<String>> properties(Part part) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (String name : part.metadata().names()) {
            properties.put(name, Arrays.asList(part.metadata().getValues(name)));
        }
        return properties;
    }

    private static Part part(Map<String, List<String>> properties) {
        Metadata metadata = new Metadata();
        properties.forEach((name, values) -> values.forEach(value -> metadata.add(name, value)));
        return new Part(metadata);
    }

    @Override
    public void close() {
        workers.close();
    }

    private record Named(String name, List<Part> parts) {}
}
