package thongquan.server.party.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import thongquan.server.party.Role;

/**
 * The one source of who may call what: {@code authorisation.csv}, a row for each endpoint. What has no row does not
 * exist for anybody. Paths are matched as Spring MVC matches them, the most specific pattern first.
 */
public final class AuthorisationTable {
    private static final String HEADER = "method,path,anonymous,declarant,officer,chief,auditor,administrator,note";
    private static final List<Role> COLUMNS =
            List.of(Role.DECLARANT, Role.OFFICER, Role.CHIEF, Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Verdict ADMITTED = new Verdict.Admitted();
    private static final Verdict UNIDENTIFIED = new Verdict.Unidentified();
    private static final Verdict FORBIDDEN = new Verdict.Forbidden();
    private static final Verdict UNKNOWN = new Verdict.Unknown();

    private final List<Rule> rules;
    private final Map<String, Map<String, Rule>> literals = new HashMap<>();
    private final List<Patterned> patterns = new ArrayList<>();

    private AuthorisationTable(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        var byPath = new TreeMap<String, Map<String, Rule>>();
        for (var rule : rules) {
            if (byPath.computeIfAbsent(rule.path(), path -> new TreeMap<>()).put(rule.method(), rule) != null) {
                throw new IllegalArgumentException("two rows for " + rule.method() + " " + rule.path());
            }
        }
        byPath.forEach((path, methods) -> {
            var pattern = PathPatternParser.defaultInstance.parse(path);
            patterns.add(new Patterned(pattern, methods));
            if (!pattern.hasPatternSyntax()) {
                literals.put(path, methods);
            }
        });
        patterns.sort((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.pattern, b.pattern));
    }

    /** The table shipped with the program. */
    public static AuthorisationTable read() {
        try {
            return parse(new ClassPathResource("authorisation.csv").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Reads a table; IllegalArgumentException names the first row that is wrong. */
    static AuthorisationTable parse(String csv) {
        var lines = csv.lines().filter(line -> !line.isBlank()).toList();
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("the first line must be " + HEADER);
        }
        return new AuthorisationTable(
                lines.stream().skip(1).map(AuthorisationTable::rule).toList());
    }

    private static Rule rule(String line) {
        var cells = line.split(",", 9);
        if (cells.length != 9) {
            throw new IllegalArgumentException("nine cells expected: " + line);
        }
        var grants = new EnumMap<Role, Grant>(Role.class);
        for (var column = 0; column < COLUMNS.size(); column++) {
            grants.put(COLUMNS.get(column), Grant.parse(cells[3 + column]));
        }
        return new Rule(cells[0], cells[1], Grant.parse(cells[2]), grants, cells[8]);
    }

    /** The rows in the order of the file. */
    public List<Rule> rules() {
        return rules;
    }

    /** The verdict on a request from a caller with these roles; null: from a stranger. */
    public Verdict verdict(HttpServletRequest request, @Nullable Set<Role> roles) {
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        // Most requests name a path without variables, written plainly: one look-up instead of a search.
        var literal = literals.getOrDefault(request.getRequestURI(), Map.of()).get(method);
        if (literal != null) {
            return verdict(literal, roles);
        }
        return patternVerdict(method, ServletRequestPathUtils.parse(request).pathWithinApplication(), roles);
    }

    private Verdict patternVerdict(String method, PathContainer path, @Nullable Set<Role> roles) {
        var elsewhere = new TreeSet<String>();
        for (var candidate : patterns) {
            if (candidate.pattern.matches(path)) {
                var rule = candidate.methods.get(method);
                if (rule != null) {
                    return verdict(rule, roles);
                }
                elsewhere.addAll(candidate.methods.keySet());
            }
        }
        return elsewhere.isEmpty() ? UNKNOWN : new Verdict.WrongMethod(elsewhere);
    }

    private static Verdict verdict(Rule rule, @Nullable Set<Role> roles) {
        if (rule.admits(roles == null ? Set.of() : roles)) {
            return ADMITTED;
        }
        return roles == null ? UNIDENTIFIED : FORBIDDEN;
    }

    private record Patterned(PathPattern pattern, Map<String, Rule> methods) {}
}
