package de.erfahrungsschatz.indexer.extract.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// An answer as bytes, packed by gzip, whose checksum tells an entry that was torn by a power failure or spoilt on the disk.
final class AnswerFormat {

    private static final int BUFFER = 1 << 14;

    private AnswerFormat() {}

    static void write(KeptAnswer answer, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, BUFFER))) {
            write(answer.name(), out);
            out.writeInt(answer.parts().size());
            for (Map<String, List<String>> part : answer.parts()) {
                out.writeInt(part.size());
                for (Map.Entry<String, List<String>> property : part.entrySet()) {
                    write(property.getKey(), out);
                    out.writeInt(property.getValue().size());
                    for (String value : property.getValue()) {
                        write(value, out);
                    }
                }
            }
        }
    }

    /// @throws IOException also when the bytes are no whole answer
    static KeptAnswer read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, BUFFER))) {
            String name = text(in);
            int count = in.readInt();
            List<Map<String, List<String>>> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parts.add(part(in));
            }
            // The checksum is compared at the end alone.
            if (count < 1 || in.read() >= 0) {
                throw new IOException("Not an answer");
            }
            return new KeptAnswer(name, parts);
        }
    }

    private static Map<String, List<String>> part(DataInputStream in) throws IOException {
        Map<String, List<String>> part = new LinkedHashMap<>();
        int properties = in.readInt();
        for (int i = 0; i < properties; i++) {
            String key = text(in);
            List<String> values = new ArrayList<>();
            int count = in.readInt();
            for (int value = 0; value < count; value++) {
                values.add(text(in));
            }
            part.put(key, values);
        }
        return part;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// A spoilt length asks for no more memory than there are bytes.
    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new EOFException("An answer ends too early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
