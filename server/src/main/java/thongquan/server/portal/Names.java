package thongquan.server.portal;

import java.util.regex.Pattern;

/** Names of companies where there is little room. */
public final class Names {

    private static final Pattern LIMITED =
            Pattern.compile("^Công ty TNHH( (MTV|Một thành viên))?(?= )", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT_STOCK = Pattern.compile("^Công ty (CP|Cổ phần)(?= )", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** The name with its legal form abbreviated: {@code Công ty TNHH Sao Mai} becomes {@code CT TNHH Sao Mai}. */
    public static String shortened(String name) {
        var limited = LIMITED.matcher(name).replaceFirst("CT TNHH");
        return JOINT_STOCK.matcher(limited).replaceFirst("CTCP");
    }
}
