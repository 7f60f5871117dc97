package thongquan.server.portal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Money;
import thongquan.core.value.Quantity;

/** How pages write numbers, money and times: {@code 1.234.567,89} in Vietnamese, days as 22/11/2026, Vietnamese time. */
public final class Format {

    /** The time in which customs works. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?(?![\\p{L}\\d])");
    private static final int MOST_DECIMALS = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final DecimalFormatSymbols symbols;

    Format(Language language) {
        this.texts = Texts.in(language);
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
    }

    /** A number with all its decimals. */
    public String number(Number number) {
        // The formatter is not safe for use by several threads, so each call has its own.
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** An amount: dong with its sign behind, other currencies with their code. */
    public String money(Money money) {
        return number(money.amount()) + "\u00a0" + sign(money.currency().value());
    }

    /** An amount of dong that may not be whole. */
    public String dong(BigDecimal amount) {
        return money(Money.dong(amount));
    }

    /** The sign of the dong, or the code of another currency. */
    public String sign(String currency) {
        return currency.equals(CurrencyCode.VND.value()) ? "₫" : currency;
    }

    /** A formula of the core, its numbers as this page writes them; parts of codes, such as {@code XF01}, stay. */
    public String formula(String formula) {
        return NUMBER.matcher(formula).replaceAll(match -> number(new BigDecimal(match.group())));
    }

    /** A quantity with its unit. */
    public String quantity(Quantity quantity) {
        return number(quantity.value()) + "\u00a0" + quantity.unit();
    }

    /** A percentage. */
    public String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** A day, or a dash where none is set. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** A moment to the minute, in Vietnamese time. */
    public String moment(Instant at) {
        return moment(local(at));
    }

    /** A moment to the minute that is in Vietnamese time already. */
    public String moment(LocalDateTime at) {
        return MINUTE.format(at);
    }

    /** The time of day alone, in Vietnamese time. */
    public String time(Instant at) {
        return TIME.format(local(at));
    }

    /** The moment in the clocks of customs. */
    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    /** A span of time in its two largest units, such as {@code 1 h 12 min}. */
    public String span(Duration span) {
        var time = span.abs();
        if (time.toDays() > 0) {
            return texts.get("time.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? texts.get("time.hours", time.toHours(), time.toMinutesPart())
                : texts.get("time.minutes", time.toMinutes());
    }

    /** A tariff code as people write it: {@code 6109.10.10}. */
    public String hs(String digits) {
        var text = new StringBuilder(digits.length() + 2);
        for (int i = 0; i < digits.length(); i++) {
            if (i >= 4 && i % 2 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
