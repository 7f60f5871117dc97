package thongquan.server.demonstration;

import java.util.List;
import java.util.Set;
import thongquan.server.demonstration.invented.InventedCountry;
import thongquan.server.party.Caller;
import thongquan.server.party.ClientCredentials;
import thongquan.server.party.DemonstrationAccounts.Account;
import thongquan.server.party.Role;

/** The accounts that the sign-in page shows to everybody, and the program of the tour in the README. */
final class PublishedAccounts {

    /** The one password of every invented person. */
    static final String PASSWORD = "thongquan-demo";

    /** The credentials of the program that belongs to the first trader. */
    static final ClientCredentials CLIENT = new ClientCredentials("demo-trader", "demo-secret");

    /** The program of the officer. */
    static final ClientCredentials OFFICER_CLIENT = new ClientCredentials("demo-officer", "demo-secret");

    /** The office whose officer and chief anybody may be. */
    static final String OFFICE = "02CI";

    /** The organisation of the auditor. */
    static final Authority AUDIT = new Authority("MH-KT", "Đoàn Kiểm toán minh họa");

    /** The organisation of the administrator. */
    static final Authority ADMINISTRATION = new Authority("MH-QT", "Ban Quản trị hệ thống minh họa");

    private PublishedAccounts() {}

    /** An invented authority. */
    record Authority(String id, String name) {}

    /**
     * An account that is shown, with the organisation it belongs to.
     *
     * @param organisationId tax code, office code or the id of an authority
     */
    record Published(String organisationId, Account account) {}

    /** The accounts in the order of the page. */
    static List<Published> all(String officeName) {
        var trader = InventedCountry.VIETNAM.firstTrader();
        var broker = InventedCountry.VIETNAM.firstBroker();
        return List.of(
                published(trader.id(), "declarant", "Lý Sao Khai", trader.name(), Role.DECLARANT),
                published(broker.id(), "broker", "Mai Bút Thuê", broker.name(), Role.DECLARANT),
                published(OFFICE, "officer", "Đinh Cảng Kiểm", officeName, Role.OFFICER),
                published(OFFICE, "chief", "Hà Bến Trưởng", officeName, Role.CHIEF),
                published(AUDIT.id(), "auditor", "Tạ Sổ Soát", AUDIT.name(), Role.AUDITOR),
                published(
                        ADMINISTRATION.id(),
                        "administrator",
                        "Cao Máy Coi",
                        ADMINISTRATION.name(),
                        Role.ADMINISTRATOR));
    }

    private static Published published(
            String organisationId, String name, String displayName, String organisationName, Role role) {
        return new Published(organisationId, new Account(name, PASSWORD, displayName, organisationName, role));
    }

    /** The invented declarant of a trader or a broker. */
    static Caller declarant(String organisationId, String organisationName) {
        return new Caller(
                "demonstration-" + organisationId,
                "Người khai minh họa",
                organisationId,
                organisationName,
                Set.of(Role.DECLARANT));
    }
}
