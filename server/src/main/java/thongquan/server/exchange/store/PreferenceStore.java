package thongquan.server.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.exchange.Preference;
import thongquan.server.exchange.Preference.Mail;

/** How people want to be told. */
@Repository
public class PreferenceStore {

    private final JdbcClient jdbc;

    public PreferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person said. */
    public Optional<Preference> find(String person) {
        return jdbc.sql("select * from exchange.preference where person = :person")
                .param("person", person)
                .query(PreferenceStore::preference)
                .optional();
    }

    /** Keeps what a person says. */
    public void keep(Preference preference) {
        jdbc.sql("""
                        insert into exchange.preference
                               (person, organisation, language, unwanted, mail, address, digest_at, quiet_from,
                                quiet_until, read_until, mailed_until, next_mail)
                        values (:person, :organisation, :language, :unwanted, :mail, :address, :digest, :quietFrom,
                                :quietUntil, :read, :mailed, :next::timestamptz)
                        on conflict (person) do update
                           set organisation = excluded.organisation, language = excluded.language,
                               unwanted = excluded.unwanted, mail = excluded.mail, address = excluded.address,
                               digest_at = excluded.digest_at, quiet_from = excluded.quiet_from,
                               quiet_until = excluded.quiet_until, read_until = excluded.read_until,
                               mailed_until = excluded.mailed_until, next_mail = excluded.next_mail
                        """)
                .param("person", preference.person())
                .param("organisation", preference.organisation())
                .param("language", preference.language())
                .param("unwanted", String.join(" ", preference.unwanted()))
                .param("mail", preference.mail().name())
                .param("address", preference.address())
                .param("digest", preference.digestAt())
                .param("quietFrom", preference.quietFrom())
                .param("quietUntil", preference.quietUntil())
                .param("read", DeliveryStore.utc(preference.readUntil()))
                .param("mailed", DeliveryStore.utc(preference.mailedUntil()))
                .param("next", DeliveryStore.utc(preference.nextMail()))
                .update();
    }

    /** People whose next mail is due. */
    public List<Preference> due(Instant now, int limit) {
        return jdbc.sql("select * from exchange.preference where next_mail <= :now order by next_mail limit :limit")
                .param("now", DeliveryStore.utc(now))
                .param("limit", limit)
                .query(PreferenceStore::preference)
                .list();
    }

    private static Preference preference(ResultSet row, int number) throws SQLException {
        var unwanted = row.getString("unwanted");
        return new Preference(
                row.getString("person"),
                row.getString("organisation"),
                row.getString("language"),
                unwanted.isEmpty() ? Set.of() : Set.of(unwanted.split(" ", -1)),
                Mail.valueOf(row.getString("mail")),
                row.getString("address"),
                row.getObject("digest_at", LocalTime.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                row.getObject("read_until", OffsetDateTime.class).toInstant(),
                row.getObject("mailed_until", OffsetDateTime.class).toInstant(),
                SubscriptionStore.instant(row, "next_mail"));
    }
}
