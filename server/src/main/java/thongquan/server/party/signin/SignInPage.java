package thongquan.server.party.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import thongquan.server.party.Caller;
import thongquan.server.party.DemonstrationAccounts;
import thongquan.server.party.FormToken;

/** The page where people sign in. */
@Controller
class SignInPage {
    private static final long LONGEST_SHOWN = 86_400;

    private final ObjectProvider<DemonstrationAccounts> demonstrations;

    SignInPage(ObjectProvider<DemonstrationAccounts> demonstrations) {
        this.demonstrations = demonstrations;
    }

    /** The form, with why it is shown again; who is signed in already goes home. */
    @GetMapping("/sign-in")
    ModelAndView show(
            Optional<Caller> caller,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String wait) {
        if (caller.isPresent()) {
            return new ModelAndView("redirect:/");
        }
        var notice = wait != null
                ? SignInForm.Notice.WAIT
                : failed != null
                        ? SignInForm.Notice.FAILED
                        : out != null ? SignInForm.Notice.SIGNED_OUT : SignInForm.Notice.NONE;
        var form = new SignInForm(FormToken.current().orElseThrow(), notice, seconds(wait), accounts());
        return new ModelAndView("party/sign-in", "form", form);
    }

    private List<DemonstrationAccounts.Account> accounts() {
        return demonstrations.stream()
                .flatMap(demonstration -> demonstration.accounts().stream())
                .toList();
    }

    /** Comes back from the address of the page, so it may be anything. */
    private static long seconds(@Nullable String wait) {
        return wait != null && wait.matches("\\d{1,6}") ? Math.min(Long.parseLong(wait), LONGEST_SHOWN) : 0;
    }
}
