package thongquan.core.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule's line in the rule book: its code, the sentence the trader reads, and the legal basis. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

    /** Stable code, quoted in findings. */
    String id();

    /** What to do, in Vietnamese. */
    String vi();

    /** What to do, in English. */
    String en();

    /** Where the law or the message guide says so. */
    String basis();

    /** Whether breaking it refuses the filing or only warns. */
    Severity severity() default Severity.ERROR;
}
