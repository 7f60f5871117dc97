package thongquan.server.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Closes accounts of people and programs. Here it works at once for sign-in, elsewhere and for sessions and tokens in
 * use within {@link PartySettings#freshness()}. Nothing is deleted: the journal names them.
 */
@Service
public class Closure {
    private static final String PERSON = "update party.app_user set enabled = false where id = :id";
    private static final String CLIENT = "update party.api_client set enabled = false where id = :id";

    private final JdbcClient jdbc;
    private final Users users;

    Closure(JdbcClient jdbc, Users users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** Closes a person's account; false when there is none. */
    public boolean person(String id) {
        var closed = jdbc.sql(PERSON).param("id", id).update() == 1;
        users.forget(id);
        return closed;
    }

    /** Closes a program's account and with it every token it holds; false when there is none. */
    public boolean client(String id) {
        return jdbc.sql(CLIENT).param("id", id).update() == 1;
    }
}
