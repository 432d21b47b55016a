package de.erfahrungsschatz.api.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The product as it lies in the repository: the folders that hold sources, and the classes that were made from them.
final class Product {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String SOURCES = "src/main/java";

    private Product() {}

    /// All classes of all rooms.
    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(rooms().map(room -> room.resolve("target/classes")).toList());
    }

    /// The names of all packages that hold sources.
    static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (Path sources : rooms().map(room -> room.resolve(SOURCES)).toList()) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> packages.add(sources
                        .relativize(file.toAbsolutePath().getParent()).toString().replace('/', '.')));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot list " + sources, e);
            }
        }
        return packages;
    }

    /// The folders of the rooms. What measures them belongs to no program and is built last.
    private static Stream<Path> rooms() {
        return Stream.concat(inside(REPOSITORY), inside(REPOSITORY.resolve("engine")))
                .filter(room -> Files.isDirectory(room.resolve(SOURCES)))
                .filter(room -> !room.endsWith("benchmarks"));
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return List.copyOf(entries.sorted().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
