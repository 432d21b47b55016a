package de.erfahrungsschatz.indexer.extract;

import java.util.Arrays;
import java.util.regex.Pattern;

/// What sort of thing a file is, in the eyes of an office.
enum FileKind {
    PDF("eine PDF-Datei", "application/pdf"),
    WORD("ein Word-Dokument", "application/msword|application/vnd\\.ms-word.*"
            + "|application/vnd\\.openxmlformats-officedocument\\.wordprocessingml.*"),
    RTF("ein RTF-Dokument", "application/rtf|text/rtf"),
    TEXT_DOCUMENT("ein Textdokument",
            "application/vnd\\.oasis\\.opendocument\\.text.*|application/vnd\\.sun\\.xml\\.writer.*"
                    + "|application/vnd\\.apple\\.pages.*|application/vnd\\.wordperfect.*|application/vnd\\.ms-works"
                    + "|application/onenote.*|application/x-mspublisher|application/vnd\\.ms-xpsdocument"
                    + "|application/vnd\\.oasis\\.opendocument\\.(flat\\.text|tika\\.flat\\.document)"
                    + "|application/vnd\\.apple\\.(iwork|unknown\\.13)|application/x-hwp-v5|application/(vnd\\.mif|x-maker)"
                    + "|application/vnd\\.adobe\\.indesign-idml-package|application/vnd\\.ms-project"),
    PRESENTATION("eine Präsentation", "application/vnd\\.ms-powerpoint.*"
            + "|application/vnd\\.openxmlformats-officedocument\\.presentationml.*|application/vnd\\.apple\\.keynote.*"
            + "|application/vnd\\.oasis\\.opendocument\\.(flat\\.)?presentation.*"),
    SPREADSHEET("eine Tabelle", "application/vnd\\.ms-excel.*|text/csv"
            + "|application/vnd\\.openxmlformats-officedocument\\.spreadsheetml.*|application/vnd\\.apple\\.numbers.*"
            + "|application/vnd\\.oasis\\.opendocument\\.(flat\\.)?spreadsheet.*|application/x-quattro-pro.*"
            + "|text/tab-separated-values|text/tsv|application/x-tika-msworks-spreadsheet"
            + "|application/vnd\\.ms-spreadsheetml"),
    DRAWING("eine Zeichnung", "application/vnd\\.oasis\\.opendocument\\.(graphics|chart|formula|image).*"
            + "|application/vnd\\.ms-visio.*|application/vnd\\.visio.*"),
    WEB_PAGE("eine Webseite",
            "text/html|application/(vnd\\.wap\\.)?xhtml\\+xml|multipart/related|application/x-(asp|httpresponse)"
                    + "|application/x-bplist-webarchive"),
    TEXT("eine Textdatei", "text/plain|text/vtt|text/x-log|application/x-subrip"),
    MARKDOWN("eine Markdown-Datei", "text/(x-web-)?markdown"),
    XML("eine XML-Datei", "application/xml|text/xml|application/(rss|atom|rdf|tei|dif|x-xliff)\\+xml"
            + "|application/x-(tmx|xliff\\+zip)"),
    MAIL("eine E-Mail", "message/rfc822|message/x-emlx|application/x-tika-pst-mail-item|application/vnd\\.ms-outlook"
            + "|application/(vnd\\.ms-|x-)tnef"),
    MAILBOX("ein Postfach", "application/mbox|application/vnd\\.ms-outlook-pst"),
    BOOK("ein elektronisches Buch",
            "application/(epub|x-ibooks)\\+zip|application/(x-fictionbook\\+xml|vnd\\.ms-htmlhelp|(x-)?chm)"),
    ARCHIVE("ein Archiv",
            "application/(zip|gzip|zstd|x-bzip2?|x-xz|x-lzma|x-compress|x-7z-compressed|x-rar-compressed.*"
                    + "|x-tar|x-gtar|x-ustar|x-cpio|x-archive|vnd\\.ms-cab-compressed|applefile|timestamped-data|pkcs7-mime|x-arj"
                    + "|x-lz4|x-snappy.*|x-brotli"
                    + "|zlib|deflate64|x-tika-unix-dump|x-activemime|warc|warc\\+gz|arc\\+gz|x-internet-archive|x-wacz)"),
    PROTECTED("ein verschlüsseltes Dokument",
            "application/x-tika-ooxml-protected|application/x-tika-ole-drm-encrypted"),

    PICTURE("ein Bild", "image/(tiff|png|jpeg|bmp|x-ms-bmp)"),
    IMAGE("ein Bild", "image/.*|application/(dicom|postscript|illustrator.*)|model/.*|application/sldworks"),
    AUDIO("eine Tonaufnahme", "audio/.*|application/(ogg|kate|x-midi)"),
    VIDEO("ein Film", "video/.*|application/(mp4|x-matroska|x-shockwave-flash)"),
    PROGRAM("ein Programm", "application/(x-msdownload.*|x-dosexec|x-elf|x-executable|x-sharedlib|x-object|x-coredump"
            + "|x-mach-o.*|java-vm|java-archive|x-sh|x-bat|javascript|x-javascript|vnd\\.java\\.hprof|x-msi|x-ms-installer"
            + "|vnd\\.android\\.package-archive|wasm|x-bplist|x-plist|x-java-pack200|json|x-yaml)|text/(x-.*|javascript|css|yaml"
            + "|vnd\\.graphviz)"),
    KEY("ein Schlüssel oder Zertifikat", "application/(x-x509.*|pkix.*|pkcs.*|x-pkcs12|pgp.*|x-java-keystore)"),
    FONT("eine Schrift", "font/.*|application/(x-font.*|vnd\\.ms-fontobject)"),
    DATABASE("eine Datenbank", "application/(x-sqlite3|x-msaccess|x-dbf|x-sas.*|x-stata.*|x-matlab.*|cbor)"),
    UNKNOWN("eine Datei unbekannter Art", ".*");

    private final String phrase;
    private final Pattern types;

    FileKind(String phrase, String types) {
        this.phrase = phrase;
        this.types = Pattern.compile(types);
    }

    /// The first kind that the media type belongs to.
    ///
    /// @param mediaType without parameters, such as `application/pdf`
    static FileKind of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.types.matcher(mediaType).matches()).findFirst()
                .orElse(UNKNOWN);
    }

    /// German noun phrase with article, nominative: "ein Word-Dokument".
    String phrase() {
        return phrase;
    }

    /// Whether it can be a document or hold some.
    boolean isRead() {
        return compareTo(PICTURE) < 0;
    }

    /// Whether it is known to be none (a picture may be a scanned page), and need not be opened to tell.
    boolean isRefused() {
        return !isRead() && this != PICTURE && this != UNKNOWN;
    }

    /// Whether the files in it were put there by people, so that each is owed an outcome; elsewhere they are parts.
    boolean isBag() {
        return this == ARCHIVE || this == MAIL || this == MAILBOX;
    }
}
