package de.erfahrungsschatz.benchmarks.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/// The programs that are compared. None of them recognises the text of scanned pages.
final class Contestants {

    private static final String SETTINGS = "de/erfahrungsschatz/indexer/extract/worker.xml";
    /// As `./erfahrungsschatz` starts the indexer.
    private static final List<String> INDEXER_FLAGS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn24m", "-Xmx1g",
            "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps",
            "-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=1000", "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=MemLimit,*.*,5M~stop");

    private final Path indexer;
    private final Path parsers;
    private final Path work;
    private final Path settings;
    private int dataFolders;

    /// @param indexer the indexer's jar, as built
    /// @param work a folder for what is written meanwhile
    Contestants(Path indexer, Path work) throws IOException {
        this.indexer = indexer.toAbsolutePath();
        this.parsers = this.indexer.resolveSibling("lib").resolve("extract");
        this.work = work;
        this.settings = work.resolve("worker.xml");
        try (ZipFile jar = new ZipFile(indexer.toFile());
                InputStream given = jar.getInputStream(jar.getEntry(SETTINGS))) {
            Files.copy(given, settings);
        }
        Files.writeString(work.resolve("indexer.yaml"), "ocr: never\n");
    }

    /// Tika in one process and one thread.
    Program plainTika(Path folder, List<String> files) throws IOException {
        return java(List.of("-cp", parsers.resolve("*") + File.pathSeparator + System.getProperty("java.class.path"),
                "-Djava.awt.headless=true", "-Dslf4j.internal.verbosity=ERROR", PlainTika.class.getName(),
                settings.toString(), folder.toString(),
                list(files)));
    }

    /// The worker processes alone, started as the indexer starts them.
    Program workers(Path folder, List<String> files) throws IOException {
        List<String> arguments = new ArrayList<>(INDEXER_FLAGS);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), Workers.class.getName(),
                parsers.toString(), folder.toString(), list(files)));
        return java(arguments);
    }

    /// The whole indexer, into a data folder that is not there yet.
    Program index(Path folder) {
        List<String> arguments = new ArrayList<>(INDEXER_FLAGS);
        arguments.addAll(List.of("-jar", indexer.toString(), "index", folder.toString(), "--config",
                work.resolve("indexer.yaml").toString(), "--data", work.resolve("data-" + dataFolders++).toString()));
        return java(arguments);
    }

    private String list(List<String> files) throws IOException {
        return Files.write(work.resolve("files.txt"), files).toString();
    }

    private static Program java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new Program(command);
    }
}
