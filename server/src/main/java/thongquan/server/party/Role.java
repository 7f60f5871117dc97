package thongquan.server.party;

/** What a person or a program may do; the columns of the authorisation table. */
public enum Role {
    /** Lodges and follows declarations for a trader or a broker. */
    DECLARANT,
    /** Examines declarations at a customs office. */
    OFFICER,
    /** Leads a customs office: assigns, approves what officers propose. */
    CHIEF,
    /** Reads everything and changes nothing. */
    AUDITOR,
    /** Registers organisations, people and programs; sees no declaration. */
    ADMINISTRATOR
}
