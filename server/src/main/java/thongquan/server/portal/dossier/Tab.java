package thongquan.server.portal.dossier;

/** The parts of a declaration's page. */
public enum Tab {
    /** What it owes, and each goods item with its taxes. */
    ITEMS,
    /** What was declared, element by element. */
    FILING,
    /** The versions with their hashes. */
    VERSIONS
}
