package de.erfahrungsschatz.api.http;

/// An address whose percent-encoding is broken or does not give UTF-8. It asks for nothing that could be answered.
final class UnreadableAddressException extends RuntimeException {

    UnreadableAddressException() {
        super("The address is not percent-encoded UTF-8");
    }
}
