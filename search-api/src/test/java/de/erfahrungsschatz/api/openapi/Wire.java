package de.erfahrungsschatz.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Speaks HTTP byte for byte, so that a test can also send what no decent client would.
public final class Wire {

    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final String HEAD_END = "\r\n\r\n";

    private Wire() {}

    /// Sends a request and reads all that comes back.
    ///
    /// @param request everything up to and with the empty line; it must ask to close the connection
    public static Reply exchange(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + request.lines().findFirst().orElse(""), e);
        }
    }

    private static Reply parse(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(HEAD_END);
        if (end < 0) {
            throw new IllegalStateException("Not an answer of HTTP: " + text);
        }
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(": *", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(parts[1]);
        }
        if (headers.containsKey("transfer-encoding")) {
            throw new IllegalStateException("Answers are sent whole, not in pieces: " + lines);
        }
        int status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
        return new Reply(status, headers, Arrays.copyOfRange(answer, end + HEAD_END.length(), answer.length));
    }
}
