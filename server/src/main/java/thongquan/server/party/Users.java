package thongquan.server.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import thongquan.server.party.cache.Remembered;

/** The people who may sign in. */
@Service
public class Users {
    private static final String PERSON = """
            select u.id, u.name, u.display_name, u.password_hash, u.enabled, o.id as organisation_id,
                   o.name as organisation_name,
                   array(select role from party.user_role r where r.user_id = u.id) as roles
              from party.app_user u
              join party.organisation o on o.id = u.organisation_id
            """;

    private final JdbcClient jdbc;
    private final Remembered<String, Caller> remembered;

    Users(JdbcClient jdbc, PartySettings settings) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, settings.freshness(), settings.remembered());
    }

    /** The person with this identity, as a caller; empty when unknown or when the account is closed. */
    public Optional<Caller> find(String id) {
        return remembered.find(id);
    }

    /** The person who signs in by this name, in whatever case it is typed. */
    public Optional<Person> findByName(String name) {
        return jdbc.sql(PERSON + " where u.name = :name")
                .param("name", name.toLowerCase(Locale.ROOT))
                .query(Users::person)
                .optional();
    }

    /** The people of an organisation whose account is open, by name. */
    public List<Caller> list(String organisation) {
        return jdbc
                .sql(PERSON + " where u.organisation_id = :organisation and u.enabled order by u.display_name, u.id")
                .param("organisation", organisation)
                .query(Users::person)
                .list()
                .stream()
                .map(Person::caller)
                .toList();
    }

    /** Whether nobody is registered at all. */
    boolean isEmpty() {
        return jdbc.sql("select not exists (select from party.app_user)")
                .query(Boolean.class)
                .single();
    }

    void forget(String id) {
        remembered.forget(id);
    }

    private Optional<Caller> read(String id) {
        return jdbc.sql(PERSON + " where u.id = :id and u.enabled")
                .param("id", id)
                .query(Users::person)
                .optional()
                .map(Person::caller);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                caller(row), row.getString("name"), row.getString("password_hash"), row.getBoolean("enabled"));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                row.getString("id"),
                row.getString("display_name"),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }
}
