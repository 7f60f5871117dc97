package thongquan.server.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps law packs as loaded. */
@Repository
public class PackStore {

    private final JdbcClient jdbc;

    public PackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names a pack by the fingerprints of its law and of its rules. */
    public record PackName(String lawEdition, String ruleRelease) {}

    /** Keeps a pack, and what is missing of its files, where they are not kept yet; true where it was not known. */
    @Transactional
    public boolean add(PackName name, Map<String, byte[]> files, Instant at) {
        int added = jdbc.sql("""
                        insert into law.pack (law_edition, rule_release, loaded_at)
                        values (:law, :rules, :at) on conflict do nothing
                        """)
                .param("law", name.lawEdition())
                .param("rules", name.ruleRelease())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        files.forEach((file, content) -> jdbc.sql("""
                        insert into law.pack_file (law_edition, rule_release, file, content)
                        values (:law, :rules, :file, :content) on conflict do nothing
                        """)
                .param("law", name.lawEdition())
                .param("rules", name.ruleRelease())
                .param("file", file)
                .param("content", content)
                .update());
        return added == 1;
    }

    /** Every pack with that edition of the law. */
    public List<PackName> listByLaw(String lawEdition) {
        return jdbc.sql("select law_edition, rule_release from law.pack where law_edition = :law order by sequence")
                .param("law", lawEdition)
                .query(PackStore::name)
                .list();
    }

    /** Every pack with that release of the rules. */
    public List<PackName> listByRules(String ruleRelease) {
        return jdbc.sql("select law_edition, rule_release from law.pack where rule_release = :rules order by sequence")
                .param("rules", ruleRelease)
                .query(PackStore::name)
                .list();
    }

    private static PackName name(ResultSet row, int number) throws SQLException {
        return new PackName(row.getString("law_edition"), row.getString("rule_release"));
    }

    /** The files of a pack. */
    public Map<String, byte[]> files(PackName name) {
        var files = new HashMap<String, byte[]>();
        jdbc.sql("""
                        select file, content
                          from law.pack_file
                         where law_edition = :law and rule_release = :rules
                        """)
                .param("law", name.lawEdition())
                .param("rules", name.ruleRelease())
                .query(row -> {
                    files.put(row.getString("file"), row.getBytes("content"));
                });
        return files;
    }
}
