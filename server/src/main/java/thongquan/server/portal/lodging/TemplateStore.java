package thongquan.server.portal.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps templates, each for the organisation that made it. */
@Repository
class TemplateStore {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a template in place of the organisation's one of that name. */
    void put(Template template) {
        jdbc.sql("""
                        insert into portal.template (id, organisation, name, person, fields, changed_at)
                        values (:id, :organisation, :name, :person, :fields::jsonb, :at)
                        on conflict (organisation, name) do update
                           set person = excluded.person, fields = excluded.fields, changed_at = excluded.changed_at
                        """)
                .param("id", template.id())
                .param("organisation", template.organisation())
                .param("name", template.name())
                .param("person", template.person())
                .param("fields", json.writeValueAsString(template.fields().texts()))
                .param("at", template.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Template> list(String organisation, int limit) {
        return jdbc.sql("select * from portal.template where organisation = :organisation order by name limit :limit")
                .param("organisation", organisation)
                .param("limit", limit)
                .query((row, _) -> template(row))
                .list();
    }

    Optional<Template> find(String id, String organisation) {
        return jdbc.sql("select * from portal.template where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .query((row, _) -> template(row))
                .optional();
    }

    void remove(String id, String organisation) {
        jdbc.sql("delete from portal.template where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    private Template template(ResultSet row) throws SQLException {
        return new Template(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("person"),
                new DraftFields(json.readValue(row.getString("fields"), TEXTS)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
