package de.erfahrungsschatz.api.http;

/// What is said when a request cannot be answered, the same to programs and to people.
///
/// @param status of HTTP
/// @param title of this kind of failure
/// @param detail one sentence: what happened and what to do
record Failure(int status, String title, String detail) {

    static final Failure UNREADABLE_ADDRESS = new Failure(400, "Ungültige Anfrage",
            "Die Adresse ist nicht richtig kodiert: auf „%“ müssen zwei hexadezimale Ziffern folgen, und gelesen wird UTF-8.");
    static final Failure NO_SUCH_DOCUMENT = new Failure(404, "Nicht gefunden", "Dieses Dokument gibt es hier nicht.");

    /// What is said of a status, whatever it was that led to it.
    static Failure of(int status) {
        return switch (status) {
            case 404 -> new Failure(404, "Nicht gefunden", "Diese Adresse gibt es hier nicht.");
            case 405 -> new Failure(405, "Nicht erlaubt", "Diese Adresse kann nur gelesen werden (GET, HEAD).");
            case 414 -> new Failure(414, "Adresse zu lang", "Die Adresse ist zu lang: bitte weniger Wörter suchen.");
            case 421 ->
                new Failure(421, "Falscher Name", "Unter diesem Namen antwortet der Server nicht; siehe baseUrl.");
            case 431 -> new Failure(431, "Anfrage zu groß", "Die Kopfzeilen der Anfrage sind zu lang.");
            case 500 -> new Failure(500, "Interner Fehler",
                    "Die Anfrage konnte wegen eines Fehlers auf dem Server nicht beantwortet werden.");
            case 503 -> new Failure(503, "Überlastet",
                    "Gerade fragen sehr viele gleichzeitig. Bitte in einigen Sekunden erneut versuchen.");
            default -> new Failure(status, "Ungültige Anfrage", "Der Server kann mit dieser Anfrage nichts anfangen.");
        };
    }
}
