package thongquan.server.party;

/** What an organisation is to customs. */
public enum OrganisationKind {
    /** Imports or exports goods. */
    TRADER,
    /** Declares in the name of traders that delegated to it (Law on Customs, article 20). */
    BROKER,
    /** Moves goods across the border. */
    CARRIER,
    /** A customs office; its id is the office code. */
    OFFICE,
    /** Another authority, such as the state audit. */
    AUTHORITY
}
