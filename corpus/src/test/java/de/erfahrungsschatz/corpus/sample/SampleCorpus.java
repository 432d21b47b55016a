package de.erfahrungsschatz.corpus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the sample corpus and their words.
final class SampleCorpus {

    /// Questions that the network asks every city: the only sentences that may occur more than once.
    private static final Pattern GUIDE = Pattern.compile("""
            Wie bewerten Sie den Austausch mit den anderen Städten im Netzwerk\\?\
            |Welche Beteiligungsformate haben sich in Ihrer Stadt bewährt und welche nicht\\?\
            |Wie haben Sie Gruppen erreicht, die sich sonst nicht beteiligen\\?\
            |Was hat das Verfahren gekostet und wie viele Menschen haben mitgemacht\\?\
            |Was würden Sie beim nächsten Mal anders machen\\?\
            |Welches Dialogverfahren planen Sie als Nächstes\\?\
            |Fiktives Beispieldokument des Netzwerks Dialogstädte\\.""");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
    /// Headings repeat what an agenda or a table of contents announced.
    private static final Pattern HEADING = Pattern
            .compile("(?s)<head>.*?</head>|<h(\\d)[^>]*>.*?</h\\1>|(?m:^#[^\\n]*$)");
    private static final Pattern MARKUP = Pattern.compile("<[^>]+>|[*#|>]+|\\\\pagebreak");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"“»)]?\\s+(?=[„\"»(]?\\p{Lu})|\\n\\s*\\n");

    private final Path root;

    SampleCorpus(Path corpusModule) {
        this.root = corpusModule;
    }

    /// The documents as they are indexed.
    List<Path> documents() {
        return files(root.resolve("documents")).filter(file -> !file.toString().endsWith(".yaml")).toList();
    }

    /// The sidecars and folder defaults.
    List<Path> sidecars() {
        return files(root.resolve("documents")).filter(file -> file.toString().endsWith(".yaml")).toList();
    }

    /// The texts as their authors wrote them: text formats themselves, and the sources of the binary ones.
    List<Path> texts() {
        Stream<Path> written = files(root.resolve("documents"))
                .filter(file -> file.toString().matches(".*\\.(txt|md|html)"));
        Stream<Path> sources = files(root.resolve("sample/sources")).filter(file -> file.toString().endsWith(".md"));
        return Stream.concat(written, sources).toList();
    }

    /// The sentences of a text that are at least six words long, without the questions of the guide.
    static List<String> sentences(Path text) {
        String words = FRONT_MATTER.matcher(read(text)).replaceFirst("");
        words = HEADING.matcher(words).replaceAll("\n\n");
        words = MARKUP.matcher(words).replaceAll(" ");
        words = GUIDE.matcher(words.replaceAll("(?<=\\S)[ \\t]*\\n[ \\t]*(?=\\S)", " ")).replaceAll("\n\n");
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(words, -1)) {
            String folded = sentence.replaceAll("\\s+", " ").strip();
            if (folded.split(" ", -1).length >= 6) {
                sentences.add(folded);
            }
        }
        return sentences;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
