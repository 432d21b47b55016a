package de.erfahrungsschatz.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// A contact as the database has it.
///
/// @param number by which the log of readings knows it
record ContactRow(long number, Contact contact) {

    static final RowMapper<ContactRow> MAPPER = ContactRow::read;

    private static ContactRow read(ResultSet row, StatementContext context) throws SQLException {
        Reach reach = Reach.of(row.getString("reach")).orElseThrow();
        return new ContactRow(row.getLong("number"), new Contact(row.getString("person_id"), row.getString("name"),
                row.getString("phone"), row.getString("email"), row.getString("office"), row.getString("mailbox"),
                row.getString("purpose"), basis(row), reach, LocalDate.parse(row.getString("expires")),
                LocalDate.parse(row.getString("confirmed")), row.getString("confirmed_by")));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return switch (row.getString("basis")) {
            case "consent" ->
                new Basis.Consent(LocalDate.parse(row.getString("basis_since")), row.getString("basis_text"));
            case "other" ->
                new Basis.OtherBasis(row.getString("basis_text"), LocalDate.parse(row.getString("basis_since")));
            default -> new Basis.None();
        };
    }

    /// The values of the columns.
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("number", number);
        columns.put("person_id", contact.personId());
        columns.put("name", contact.name());
        columns.put("phone", contact.phone());
        columns.put("email", contact.email());
        columns.put("office", contact.office());
        columns.put("mailbox", contact.mailbox());
        columns.put("purpose", contact.purpose());
        columns.put("basis", switch (contact.basis()) {
            case Basis.Consent _ -> "consent";
            case Basis.OtherBasis _ -> "other";
            case Basis.None _ -> "none";
        });
        columns.put("basis_text", switch (contact.basis()) {
            case Basis.Consent(LocalDate _, String version) -> version;
            case Basis.OtherBasis(String ground, LocalDate _) -> ground;
            case Basis.None _ -> null;
        });
        columns.put("basis_since", since(contact.basis()).map(LocalDate::toString).orElse(null));
        columns.put("reach", contact.reach().label());
        columns.put("expires", contact.expires().toString());
        columns.put("confirmed", contact.confirmed().toString());
        columns.put("confirmed_by", contact.confirmedBy());
        return columns;
    }

    private static Optional<LocalDate> since(Basis basis) {
        return switch (basis) {
            case Basis.Consent(LocalDate since, String _) -> Optional.of(since);
            case Basis.OtherBasis(String _, LocalDate since) -> Optional.of(since);
            case Basis.None _ -> Optional.empty();
        };
    }
}
