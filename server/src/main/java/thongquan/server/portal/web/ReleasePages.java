package thongquan.server.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import thongquan.formats.law.PackDifference;
import thongquan.formats.law.PackFinding;
import thongquan.formats.law.PackPart;
import thongquan.server.law.LawRegister;
import thongquan.server.law.LawRelease;
import thongquan.server.law.LawReleases;
import thongquan.server.law.ReleaseAllowance;
import thongquan.server.law.ReleaseObstacle;
import thongquan.server.law.ReleaseOutcome;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.portal.release.ChangeList;
import thongquan.server.portal.release.ReleaseView;
import thongquan.server.portal.release.Standing;

/** Releases of law: what is in force when, what each changes, and the steps by which two persons make it law. */
@Controller
class ReleasePages {

    private static final String LIST = "/law/releases";
    private static final int DECIDED = 200;

    private final LawReleases releases;
    private final LawRegister register;
    private final ReleaseAllowance allowance;
    private final Clock clock;

    ReleasePages(LawReleases releases, LawRegister register, ReleaseAllowance allowance, Clock clock) {
        this.releases = releases;
        this.register = register;
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * What the address of a release asks for; null: any.
     *
     * @param page which part of the list of changes
     * @param refused what the page just refused to do
     */
    record Asked(
            @Nullable String group,
            @Nullable String kind,
            @Nullable String certainty,
            @Nullable String q,
            @Nullable Integer page,
            @Nullable String refused) {

        ChangeList.Asked changes() {
            return new ChangeList.Asked(
                    Objects.requireNonNullElse(group, ""),
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(certainty, ""),
                    Objects.requireNonNullElse(q, "").strip());
        }
    }

    @GetMapping(LIST)
    String list(Caller caller, Model model) {
        return list(caller, List.of(), "", model);
    }

    private String list(Caller caller, List<PackFinding> findings, String taken, Model model) {
        var timeline = register.timeline();
        var now = clock.instant();
        var all = releases.list();
        model.addAttribute("timeline", timeline);
        model.addAttribute("releases", all);
        model.addAttribute(
                "standings",
                all.stream().collect(Collectors.toMap(LawRelease::id, release -> Standing.of(release, timeline, now))));
        model.addAttribute("isKeeper", isKeeper(caller));
        model.addAttribute("findings", findings);
        model.addAttribute("taken", taken);
        return "law/releases";
    }

    private static boolean isKeeper(Caller caller) {
        return caller.has(Role.CHIEF) || caller.has(Role.ADMINISTRATOR);
    }

    @PostMapping(LIST)
    String load(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Caller caller,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var archive = file == null ? new byte[0] : file.getBytes();
        return switch (releases.load(archive, caller)) {
            case ReleaseOutcome.Done(var release) -> "redirect:" + LIST + "/" + release.id();
            case ReleaseOutcome.Flawed(var findings) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(caller, findings, "", model);
            }
            case ReleaseOutcome.NameTaken(var id) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield list(caller, List.of(), id, model);
            }
            case ReleaseOutcome.Refused(var obstacle) ->
                throw new IllegalStateException("loading is refused: " + obstacle);
        };
    }

    @GetMapping(LIST + "/{id}")
    String show(@PathVariable("id") String id, Asked asked, Caller caller, Model model) {
        var release = find(id);
        var all = releases.difference(release);
        var difference = visible(all, caller);
        model.addAttribute(
                "view",
                view(release, all.changes().size() - difference.changes().size(), asked, caller));
        model.addAttribute(
                "changes", ChangeList.of(difference, asked.changes(), Objects.requireNonNullElse(asked.page(), 1)));
        return "law/release";
    }

    /** Rules of selection are for those who lead and those who audit. */
    private static PackDifference visible(PackDifference difference, Caller caller) {
        return caller.has(Role.CHIEF) || caller.has(Role.AUDITOR)
                ? difference
                : difference.without(PackPart.RISK_RULES);
    }

    private ReleaseView view(LawRelease release, int hidden, Asked asked, Caller caller) {
        return new ReleaseView(
                release,
                Standing.of(release, register.timeline(), clock.instant()),
                isKeeper(caller),
                allowance.toPropose(release),
                allowance.toApprove(release, caller),
                allowance.toWithdraw(release, caller),
                allowance.rehearsal(release),
                releases.findings(release),
                hidden,
                caller.isCustoms() ? releases.decided(release, -1, DECIDED) : List.of(),
                Arrays.stream(ReleaseObstacle.values())
                        .filter(obstacle -> obstacle.name().equals(asked.refused()))
                        .findFirst()
                        .orElse(null));
    }

    private LawRelease find(String id) {
        return releases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(LIST + "/{id}/propose")
    String propose(@PathVariable("id") String id, Caller caller) {
        return back(find(id), releases.propose(id, caller));
    }

    @PostMapping(LIST + "/{id}/approve")
    String approve(@PathVariable("id") String id, Caller caller) {
        return back(find(id), releases.approve(id, caller));
    }

    @PostMapping(LIST + "/{id}/withdraw")
    String withdraw(
            @PathVariable("id") String id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Caller caller) {
        return back(find(id), releases.withdraw(id, caller, reason));
    }

    private static String back(LawRelease release, ReleaseOutcome outcome) {
        var page = "redirect:" + LIST + "/" + release.id();
        return outcome instanceof ReleaseOutcome.Refused(var obstacle) ? page + "?refused=" + obstacle : page;
    }
}
