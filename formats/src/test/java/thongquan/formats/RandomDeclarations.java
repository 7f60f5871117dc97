package thongquan.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;

/**
 * Declarations made up from the table of elements by a seed: each element in range of its row, absent now and then, so
 * that a door which forgets an element is caught whatever the element.
 */
public final class RandomDeclarations {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int[] PROSE =
            "abc XYZ 0189 <&>\"' ăâđêôơư ẠẾỘỮ Ω 漢字 𠀋 ]]>".codePoints().toArray();
    /** Elements without which the record they belong to means nothing. */
    private static final Set<String> KEPT = Set.of("value", "sequence");

    private static final int MOST_MEMBERS = 4;

    private final Random random;
    private final int absentOneIn;
    private final int longest;

    private RandomDeclarations(long seed, int absentOneIn, int longest) {
        this.random = new Random(seed);
        this.absentOneIn = absentOneIn;
        this.longest = longest;
    }

    /** A declaration in which an element is absent one time in four. */
    public static Declaration of(long seed) {
        return new RandomDeclarations(seed, 4, Integer.MAX_VALUE).record(Declaration.shape());
    }

    /** A declaration in which nothing is absent. */
    public static Declaration full(long seed) {
        return new RandomDeclarations(seed, Integer.MAX_VALUE, Integer.MAX_VALUE).record(Declaration.shape());
    }

    /** A declaration whose texts and numbers are short enough for any country's use of the WCO message. */
    public static Declaration modest(long seed) {
        return new RandomDeclarations(seed, 4, 17).record(Declaration.shape());
    }

    private <T extends Record> T record(Shape<T> shape) {
        @Nullable Object[] values = new @Nullable Object[shape.members().size()];
        boolean empty = true;
        for (var member : shape.members()) {
            boolean kept = KEPT.contains(member.name()) || empty && member.position() == values.length - 1;
            if (kept || random.nextInt(absentOneIn) != 0) {
                values[member.position()] = value(member);
                empty = false;
            }
        }
        return shape.make(values);
    }

    private Object value(Shape.Member member) {
        int max = member.element().max();
        return switch (member.kind()) {
            case TEXT -> text(member);
            case NUMBER -> number(max, member.element().decimals());
            case WHOLE -> 1 + random.nextInt((int) Math.pow(10, Math.min(max, 9)) - 1);
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000));
            case RECORD -> record(member.part());
            case TEXTS -> list(max, () -> code(20));
            case RECORDS -> list(max, () -> record(member.part()));
        };
    }

    private Object list(int max, Supplier<Object> each) {
        var list = new ArrayList<Object>();
        int size = 1 + random.nextInt(Math.min(max, MOST_MEMBERS));
        for (int i = 0; i < size; i++) {
            list.add(each.get());
        }
        return List.copyOf(list);
    }

    private String text(Shape.Member member) {
        int max = member.element().max();
        return switch (member.element().list()) {
            case "country" -> letters(2);
            case "currency", "delivery-term" -> letters(3);
            case "transport-mode" -> String.valueOf(random.nextInt(10));
            case "adjustment-class" -> "A" + letters(1);
            case "" -> max >= 35 ? prose(max) : code(Math.min(max, longest));
            default -> code(longest < 35 ? Math.min(max, 3) : max);
        };
    }

    private String letters(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(random.nextInt(26)));
        }
        return letters.toString();
    }

    private String code(int max) {
        var code = new StringBuilder();
        int length = 1 + random.nextInt(max);
        while (code.length() < length) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private String prose(int max) {
        var prose = new StringBuilder("Đ");
        int length = random.nextInt(Math.min(max, longest) - 2);
        for (int i = 0; i < length; i++) {
            int point = PROSE[random.nextInt(PROSE.length)];
            prose.appendCodePoint(point == ' ' && prose.charAt(prose.length() - 1) == ' ' ? '-' : point);
        }
        return prose.append('z').toString();
    }

    private BigDecimal number(int digits, int decimals) {
        int scale = random.nextInt(Math.min(decimals, longest / 5) + 1);
        var bound = BigInteger.TEN.pow(Math.min(digits, longest / 2) + scale);
        var unscaled = new BigInteger(bound.bitLength() - 1, random).add(BigInteger.ONE);
        return new BigDecimal(unscaled, scale);
    }
}
