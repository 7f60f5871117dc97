package thongquan.server.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import thongquan.server.party.Callers;
import thongquan.server.portal.Page;
import thongquan.server.portal.Section;

/** Makes the {@link Page} of a request: who asks, what he prefers, and which sections he can go to. */
@Component
class Pages {
    private static final Pattern LANGUAGE_ASKED = Pattern.compile("(^|&)lang=[^&]*");

    private final Clock clock;
    private final ResourceUrlProvider assets;
    private final boolean training;
    private final Supplier<List<Section>> standing;

    Pages(
            Clock clock,
            ObjectProvider<ResourceUrlProvider> assets,
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            @Value("${thongquan.demonstration.enabled:false}") boolean training) {
        this.clock = clock;
        this.assets = assets.getObject();
        this.training = training;
        // Which pages stand is known only after every module has brought its own.
        this.standing = SingletonSupplier.of(() -> standing(mappings.stream().toList()));
    }

    private static List<Section> standing(List<RequestMappingHandlerMapping> mappings) {
        Set<String> paths = new HashSet<>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(condition -> paths.addAll(condition.getPatternValues()));
        }
        return Arrays.stream(Section.values())
                .filter(section -> paths.contains(section.path()))
                .toList();
    }

    Page of(HttpServletRequest request) {
        var caller = Callers.current().orElse(null);
        var sections =
                standing.get().stream().filter(section -> section.isFor(caller)).toList();
        return new Page(
                caller,
                Preference.language(request),
                Preference.theme(request),
                Preference.density(request),
                path(request),
                clock.instant(),
                training,
                sections,
                path -> Objects.requireNonNullElse(assets.getForLookupPath(path), path));
    }

    /** The address the reader sees, without a language asked for, so that a switch is not undone on the way back. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        var query = request.getQueryString();
        var kept = query == null ? "" : LANGUAGE_ASKED.matcher(query).replaceAll("");
        return kept.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + kept;
    }
}
