package thongquan.server.ruling.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.ruling.CaseState;
import thongquan.server.ruling.DraftedAnswer;
import thongquan.server.ruling.RulingRequest;
import thongquan.server.ruling.Step;
import tools.jackson.databind.json.JsonMapper;

/** Keeps requests for rulings and every step taken on them. */
@Repository
public class CaseStore {

    private static final String SELECT = """
            select r.id, r.holder, r.content, r.filed_at, s.*
              from ruling.request r
              join ruling.step s on s.request = r.id
            """;
    private static final String ADD_STEP = """
            insert into ruling.step (request, sequence, move, state, occurred_at, person, person_name, by_customs, text,
                                     answer, ruling, clock, due_at)
            values (:request, :sequence, :move, :state, :at, :person, :personName, :byCustoms, :text, :answer::jsonb,
                    :ruling, :clock, :due)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A request as kept. */
    public record Kept(String id, String holder, RulingRequest request, Instant filedAt, List<Step> steps) {}

    /** The name of the next request filed in that year. */
    public String next(int year) {
        long number = jdbc.sql("select nextval('ruling.request_number')")
                .query(Long.class)
                .single();
        return "YC-%d-%05d".formatted(year, number);
    }

    /** Keeps a request just filed. */
    public void add(String id, String holder, RulingRequest request, Instant at) {
        jdbc.sql(
                        "insert into ruling.request (id, holder, content, filed_at) values (:id, :holder, :content::jsonb, :at)")
                .param("id", id)
                .param("holder", holder)
                .param("content", json.writeValueAsString(request))
                .param("at", at(at))
                .update();
    }

    /** Keeps a step; fails where another step has its place already. */
    public void add(String request, Step step) {
        var answer = step.answer();
        jdbc.sql(ADD_STEP)
                .param("request", request)
                .param("sequence", step.sequence())
                .param("move", step.move())
                .param("state", step.state().name())
                .param("at", at(step.at()))
                .param("person", step.person())
                .param("personName", step.personName())
                .param("byCustoms", step.byCustoms())
                .param("text", step.text())
                .param("answer", answer == null ? null : json.writeValueAsString(answer))
                .param("ruling", step.ruling())
                .param("clock", step.clock())
                .param("due", step.dueAt())
                .update();
    }

    /** The request of that name. */
    public Optional<Kept> find(String id) {
        return kept(jdbc.sql(SELECT + " where r.id = :id order by s.sequence").param("id", id)).stream()
                .findFirst();
    }

    /** The requests of a trader, or of all where it is null; the one filed last first. */
    public List<Kept> list(@Nullable String holder, int limit) {
        return kept(jdbc.sql(SELECT + """
                         where r.id in (select id from ruling.request
                                         where cast(:holder as text) is null or holder = :holder
                                         order by filed_at desc limit :limit)
                         order by r.filed_at desc, r.id desc, s.sequence
                        """).param("holder", holder).param("limit", limit));
    }

    private List<Kept> kept(JdbcClient.StatementSpec asked) {
        Map<String, Kept> byId = new LinkedHashMap<>();
        asked.query(row -> {
            var id = row.getString("id");
            var kept = byId.get(id);
            if (kept == null) {
                kept = new Kept(
                        id,
                        row.getString("holder"),
                        json.readValue(row.getString("content"), RulingRequest.class),
                        instant(row, "filed_at"),
                        new ArrayList<>());
                byId.put(id, kept);
            }
            kept.steps().add(step(row));
        });
        return List.copyOf(byId.values());
    }

    private Step step(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Step(
                row.getInt("sequence"),
                row.getString("move"),
                CaseState.Name.valueOf(row.getString("state")),
                instant(row, "occurred_at"),
                row.getString("person"),
                row.getString("person_name"),
                row.getBoolean("by_customs"),
                row.getString("text"),
                answer == null ? null : json.readValue(answer, DraftedAnswer.class),
                row.getString("ruling"),
                row.getString("clock"),
                row.getObject("due_at", LocalDateTime.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
