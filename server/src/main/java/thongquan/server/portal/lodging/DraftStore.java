package thongquan.server.portal.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.core.canonical.CanonicalBytes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps declarations in the making, each for the organisation that makes it. */
@Repository
public class DraftStore {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String ADD = """
            insert into portal.draft (id, organisation, person, source, fields, file_name, content_type, content, key,
                                      created_at, changed_at, changed_by)
            values (:id, :organisation, :person, :source, :fields::jsonb, :fileName, :contentType, :content, :key,
                    :at, :at, :person)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a new draft. */
    public void add(Draft draft) {
        var file = draft.file();
        jdbc.sql(ADD)
                .param("id", draft.id())
                .param("organisation", draft.organisation())
                .param("person", draft.person())
                .param("source", draft.source().name())
                .param("fields", json.writeValueAsString(draft.fields().texts()))
                .param("fileName", file == null ? null : file.name())
                .param("contentType", file == null ? null : file.contentType())
                .param("content", file == null ? null : file.content().array())
                .param("key", draft.key())
                .param("at", at(draft.changedAt()))
                .update();
    }

    /** The draft of that id, if it is the organisation's. */
    public Optional<Draft> find(String id, String organisation) {
        return jdbc.sql("select * from portal.draft where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** What an organisation has not lodged yet, the last changed first. */
    public List<Draft> list(String organisation, int limit) {
        return jdbc.sql("""
                        select * from portal.draft
                         where organisation = :organisation and number is null
                         order by changed_at desc
                         limit :limit
                        """)
                .param("organisation", organisation)
                .param("limit", limit)
                .query((row, _) -> draft(row))
                .list();
    }

    /** Keeps what was typed, unless the draft is lodged. */
    public void save(String id, DraftFields fields, Instant at, String by) {
        jdbc.sql("""
                        update portal.draft set fields = :fields::jsonb, changed_at = :at, changed_by = :by
                         where id = :id and number is null
                        """)
                .param("id", id)
                .param("fields", json.writeValueAsString(fields.texts()))
                .param("at", at(at))
                .param("by", by)
                .update();
    }

    /** Keeps the number that customs gave to the declaration. */
    public void lodged(String id, String number) {
        jdbc.sql("update portal.draft set number = :number where id = :id")
                .param("id", id)
                .param("number", number)
                .update();
    }

    /** Removes a draft that is not lodged. */
    public void remove(String id, String organisation) {
        jdbc.sql("delete from portal.draft where id = :id and organisation = :organisation and number is null")
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    /** Removes what nobody changed since then and nobody lodged; how many there were. */
    public int sweep(Instant before) {
        return jdbc.sql("delete from portal.draft where number is null and changed_at < :before")
                .param("before", at(before))
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("person"),
                Draft.Source.valueOf(row.getString("source")),
                new DraftFields(json.readValue(row.getString("fields"), TEXTS)),
                file(row),
                row.getString("key"),
                row.getString("number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static Draft.@Nullable File file(ResultSet row) throws SQLException {
        var content = row.getBytes("content");
        return content == null
                ? null
                : new Draft.File(
                        row.getString("file_name"), row.getString("content_type"), new CanonicalBytes(content));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
