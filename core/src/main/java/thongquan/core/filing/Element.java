package thongquan.core.filing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One data element of a filing: what people call it and which form the law gives it. The format, presence and code-list
 * checks, the JSON door, the printed form and the data dictionary all read this one row.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Element {

    /** What the element is called in Vietnamese. */
    String vi();

    /** What the element is called in English, in WCO words. */
    String en();

    /** Most characters of a text, most digits before the point of a number, most members of a list; 0: as the type allows. */
    int max() default 0;

    /** Most digits after the point of a number. */
    int decimals() default 0;

    /** Name of the code list the value must be in on the law date; empty: free. */
    String list() default "";

    /** When a declaration is refused without it. */
    Presence presence() default Presence.OPTIONAL;

    /** Tag of the same element in the terminal messages of VNACCS; empty: none. */
    String tag() default "";

    /** When an element has to be declared. */
    enum Presence {
        /** May be left out; a rule over several elements may still ask for it. */
        OPTIONAL,
        /** Always, wherever the record it belongs to is declared. */
        REQUIRED,
        /** On imports. */
        IMPORT,
        /** On exports. */
        EXPORT
    }
}
