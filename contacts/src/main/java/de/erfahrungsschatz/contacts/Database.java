package de.erfahrungsschatz.contacts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// The embedded database in one file, for nobody but the account that runs the programs.
///
/// Two programs may have it open. It keeps a rollback journal and no write-ahead log: there is little to write, readers wait some
/// milliseconds for that, and when nothing is being written all that is held stands in this one file. So what is deleted is gone
/// (`secure_delete` overwrites it), and no second file must be copied, protected or searched.
public final class Database {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    /// How long one program waits while the other writes.
    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final Path file;
    private final Jdbi jdbi;

    private Database(Path file) {
        this.file = file;
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        this.jdbi = Jdbi.create(source);
        migrate(source);
    }

    /// Opens the file, or makes it; its tables are brought up to date.
    ///
    /// @throws ContactsRefusedException when it is no database of contacts, belongs to a newer program, or may not be read
    static synchronized Database open(Path file) {
        try {
            make(file);
            try (FileChannel channel = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
                return new Database(file);
            }
        } catch (IOException e) {
            throw new ContactsRefusedException("Die Datei " + file + " mit den Kontakten lässt sich nicht öffnen ("
                    + e.getClass().getSimpleName() + "): Ordner und Rechte prüfen.", e);
        }
    }

    Path file() {
        return file;
    }

    /// Does something in one transaction.
    ///
    /// @throws ContactsRefusedException when the file cannot be read or written
    public <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw broken(e);
        }
    }

    /// Writes the file anew without anything that is not in use.
    void compact() {
        try {
            jdbi.useHandle(handle -> handle.execute("VACUUM"));
        } catch (JdbiException e) {
            throw broken(e);
        }
    }

    private static void make(Path file) throws IOException {
        boolean accounts = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            Files.createFile(file, accounts
                    ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                    : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException _) {
            if (accounts && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
        }
    }

    /// Only one program at a time: Flyway does not lock files of SQLite.
    private void migrate(SQLiteDataSource source) {
        try {
            Flyway.configure().dataSource(source).locations("classpath:de/erfahrungsschatz/contacts/migration")
                    .ignoreMigrationPatterns(new String[0]).loggers("slf4j").load().migrate();
        } catch (FlywayException e) {
            throw new ContactsRefusedException("Die Datei " + file
                    + " ist keine Datenbank mit Kontakten, ist beschädigt "
                    + "oder stammt von einer neueren Fassung des Programms: eine Sicherung zurückholen oder die Datei "
                    + "beiseitelegen.", e);
        }
    }

    private ContactsRefusedException broken(JdbiException cause) {
        return new ContactsRefusedException("Die Datei " + file + " mit den Kontakten lässt sich nicht lesen oder "
                + "beschreiben: Datenträger und Rechte prüfen; wenn ein anderes Programm lange in sie schreibt, später "
                + "noch einmal versuchen.", cause);
    }
}
