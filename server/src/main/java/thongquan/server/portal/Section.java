package thongquan.server.portal;

import static thongquan.server.party.Role.ADMINISTRATOR;
import static thongquan.server.party.Role.AUDITOR;
import static thongquan.server.party.Role.CHIEF;
import static thongquan.server.party.Role.DECLARANT;
import static thongquan.server.party.Role.OFFICER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/** A place of the system that the rail leads to, and whose it is. Sections whose page does not stand are not shown. */
public enum Section {
    QUEUE(Group.WORK, "/queue", "inbox", OFFICER, CHIEF, AUDITOR),
    LODGE(Group.WORK, "/lodge", "file-plus", DECLARANT),
    OFFICE(Group.WORK, "/office", "users", CHIEF),
    DECLARATIONS(Group.WORK, "/declarations", "file-text", DECLARANT, OFFICER, CHIEF, AUDITOR),
    RULING_REQUESTS(Group.WORK, "/rulings/requests", "gavel", DECLARANT, OFFICER, CHIEF, AUDITOR),
    INBOX(Group.WORK, "/inbox", "inbox", DECLARANT),
    NOTICES(Group.WORK, "/notices", "info-circle", DECLARANT),
    REHEARSALS(Group.CONTROL, "/rehearsals", "scale", OFFICER, CHIEF, AUDITOR),
    RULES(Group.CONTROL, "/rules", "target-arrow", CHIEF, AUDITOR),
    RELEASES(Group.CONTROL, "/law/releases", "gavel", OFFICER, CHIEF, AUDITOR, ADMINISTRATOR),
    JOURNAL(Group.CONTROL, "/journal", "history", AUDITOR, CHIEF),
    ACCOUNTS(Group.CONTROL, "/accounts", "users", ADMINISTRATOR),
    HOME(Group.OPEN, "/", "home"),
    TARIFF(Group.OPEN, "/tariff", "book"),
    CALCULATOR(Group.OPEN, "/calculator", "calculator"),
    RULINGS(Group.OPEN, "/rulings", "certificate"),
    VERIFY(Group.OPEN, "/verify", "rosette-discount-check"),
    WEBHOOKS(Group.WORK, "/webhooks", "code", DECLARANT),
    DEVELOPERS(Group.OPEN, "/developers", "code");

    /** Sections that belong together in the rail. */
    public enum Group {
        WORK,
        CONTROL,
        OPEN
    }

    private final Group group;
    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Section(Group group, String path, String icon, Role... roles) {
        this.group = group;
        this.path = path;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    /** Where it stands in the rail. */
    public Group group() {
        return group;
    }

    /** Its page. */
    public String path() {
        return path;
    }

    /** Its symbol in the sprite of icons. */
    public String icon() {
        return icon;
    }

    /** Whether it is of use to that caller; open sections are of use to everybody. */
    public boolean isFor(@Nullable Caller caller) {
        return roles.isEmpty() || caller != null && caller.roles().stream().anyMatch(roles::contains);
    }
}
