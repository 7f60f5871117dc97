package thongquan.formats.reference;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.Holds;
import thongquan.core.lifecycle.Lifecycle;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.StandingText;

/** The lifecycle of declarations as the types of standings and the law of acts say it. */
final class LifecyclePage {

    private static final String HEAD = """
            # Lifecycle of a declaration

            Written from the types in `core/…/lifecycle` and from the code lists `act`, `act-reason` and `standing-timer`
            of the law pack; `GeneratedPagesTest` keeps it true.

            ## Moves

            Each standing is a type, each arrow one of its methods. What waits for something is cleared when nothing keeps
            the goods any more.

            ```mermaid
            stateDiagram-v2
            """;

    private LifecyclePage() {}

    static String text(LawBook law) {
        var out = new StringBuilder(HEAD);
        out.append(
                "    [*] --> AwaitPayment: green\n    [*] --> DocumentCheck: yellow\n    [*] --> ThoroughCheck: red\n");
        for (var type : standings(Standing.class)) {
            moves(type).forEach(out::append);
        }
        for (var end : standings(Standing.End.class)) {
            out.append("    ").append(end.getSimpleName()).append(" --> [*]\n");
        }
        out.append(
                "```\n\n## Acts\n\n| Act | Vietnamese | English | By | Reason | Words | Second person | Event | Basis |\n");
        out.append("|---|---|---|---|---|---|---|---|---|\n");
        for (var act : Act.values()) {
            act(act, law, out);
        }
        out.append("\n## Where each act is lawful\n\n| Standing | Acts |\n|---|---|\n");
        for (var standing : examples()) {
            out.append("| `").append(StandingText.of(standing)).append("` | ");
            out.append(Lifecycle.acts(standing).stream().map(Act::name).collect(Collectors.joining(", ")));
            out.append(" |\n");
        }
        out.append("\n## Clocks\n\n| State | Deadline | Starts with | Then | Basis |\n|---|---|---|---|---|\n");
        for (var code : law.codes("standing-timer")) {
            timer(code, law, out);
        }
        return out.toString();
    }

    private static void act(Act act, LawBook law, StringBuilder out) {
        var code = law.code("act", act.name());
        if (code == null) {
            throw new IllegalStateException("the law does not know " + act);
        }
        out.append("| `")
                .append(act)
                .append("` | ")
                .append(code.vi())
                .append(" | ")
                .append(code.en())
                .append(" | ");
        out.append(String.valueOf(code.attribute("by")).replace(" ", ", ").toLowerCase(java.util.Locale.ROOT));
        out.append(" | ")
                .append(yes(code, "reason"))
                .append(" | ")
                .append(yes(code, "note"))
                .append(" | ");
        out.append(yes(code, "second")).append(" | `").append(act.event()).append("` | ");
        out.append(code.validity().basis()).append(" |\n");
    }

    private static String yes(Code code, String attribute) {
        var value = code.attribute(attribute);
        return value == null ? "" : value;
    }

    private static void timer(Code code, LawBook law, StringBuilder out) {
        var deadline = law.deadline(String.valueOf(code.attribute("deadline")));
        if (deadline == null) {
            throw new IllegalStateException("no deadline of " + code.code());
        }
        out.append("| `")
                .append(code.code())
                .append("` | ")
                .append(deadline.amount())
                .append(' ');
        out.append(deadline.unit().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .append(" (`");
        out.append(deadline.code()).append("`) | ").append(yes(code, "start")).append(" | ");
        out.append(yes(code, "then").toLowerCase(java.util.Locale.ROOT)).append(" | ");
        out.append(deadline.validity().basis()).append(" |\n");
    }

    /** The records among the permitted types, in a settled order. */
    private static List<Class<?>> standings(Class<?> sealed) {
        return all(sealed)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    private static Stream<Class<?>> all(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LifecyclePage::all)
                : Stream.of(type);
    }

    private static List<String> moves(Class<?> from) {
        var moves = new ArrayList<String>();
        for (var method : from.getMethods()) {
            if (isMove(method)) {
                for (var to : standings(method.getReturnType())) {
                    moves.add("    " + from.getSimpleName() + " --> " + to.getSimpleName() + ": " + method.getName()
                            + "\n");
                }
            }
        }
        return moves.stream().distinct().sorted().toList();
    }

    private static boolean isMove(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 0
                && Standing.class.isAssignableFrom(method.getReturnType())
                && !method.getName().equals("back");
    }

    /** One standing of each kind, kept by duty where something can keep it. */
    private static List<Standing> examples() {
        var duty = Holds.of(thongquan.core.lifecycle.Hold.DUTY);
        var inspection = new Standing.Inspection(duty);
        return List.of(
                new Standing.DocumentCheck(duty),
                new Standing.ThoroughCheck(duty),
                inspection,
                new Standing.InformationRequested(inspection),
                new Standing.Undecided(inspection),
                new Standing.Violation(inspection),
                new Standing.Consultation(inspection),
                new Standing.Consultation(new Standing.Inspection(Holds.NONE)),
                new Standing.Analysis(inspection),
                new Standing.MovedToStorage(inspection),
                new Standing.AwaitPayment(duty),
                new Standing.ReleasedProvisionally(Holds.NONE),
                new Standing.Cleared(Holds.NONE),
                new Standing.Exited(Holds.NONE),
                new Standing.Archived(),
                new Standing.Refused(),
                new Standing.Cancelled());
    }
}
