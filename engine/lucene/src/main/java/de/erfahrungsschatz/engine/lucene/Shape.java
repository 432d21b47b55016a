package de.erfahrungsschatz.engine.lucene;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/// The shape of stored records: names and types of their components, all the way down. Nobody has to remember that a new component
/// makes old indexes unreadable.
final class Shape {

    private final Set<String> lines = new TreeSet<>();

    private Shape() {}

    /// A short text that is another one as soon as anything that is stored of these records is.
    static String fingerprint(Class<?>... records) {
        Shape shape = new Shape();
        Arrays.stream(records).forEach(shape::add);
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", shape.lines).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private void add(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                add(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
            }
            case Class<?> record when record.isRecord() -> addRecord(record);
            case Class<?> choice when choice.isEnum() ->
                lines.add(choice.getName() + Arrays.toString(choice.getEnumConstants()));
            default -> lines.add(type.getTypeName());
        }
    }

    private void addRecord(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String line = record.getName() + "." + component.getName() + " " + component.getGenericType().getTypeName();
            if (lines.add(line)) {
                add(component.getGenericType());
            }
        }
    }
}
