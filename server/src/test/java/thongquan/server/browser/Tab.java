package thongquan.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A tab of the browser that notes whatever the browser complains of. */
public final class Tab implements AutoCloseable {
    private static final String CHECK = """
            async () => {
              const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
              const found = await axe.run({ runOnly: tags, resultTypes: ["violations"] });
              const flaws = found.violations.flatMap(breach => breach.nodes.map(node =>
                breach.id + ": " + node.target + " " + node.failureSummary.replace(/\\s+/g, " ")));
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              return wide > 0 ? [...flaws, "wider than the screen by " + wide] : flaws;
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page in it. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the running system; returns the status. */
    public int go(String path) {
        complaints.clear();
        return page.navigate(path).status();
    }

    /** What the browser complained of since the page was asked for, such as a breach of the security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * What is wrong with the page as it stands: breaches of WCAG 2.2 AA, complaints of the browser, a page wider than the
     * screen.
     */
    public List<String> flaws() {
        var flaws = new ArrayList<String>();
        if (page.evaluate(CHECK) instanceof List<?> found) {
            found.forEach(flaw -> flaws.add(String.valueOf(flaw)));
        }
        // The answer to a page that is not there is itself noted by the browser.
        complaints.stream().filter(text -> !text.contains("status of 404")).forEach(flaws::add);
        return flaws;
    }

    @Override
    public void close() {
        context.close();
    }
}
