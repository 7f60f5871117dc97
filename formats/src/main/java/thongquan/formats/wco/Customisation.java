package thongquan.formats.wco;

/** Whose limits a message is held to: a message that says it follows another country's is held to the schema's. */
enum Customisation {
    /** The limits of the schema as published. */
    SCHEMA,
    /** The limits of Vietnam, wider where the national declaration has longer elements. */
    VIETNAM
}
