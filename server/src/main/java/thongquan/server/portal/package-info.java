/**
 * The shell around every page and the pages that need no sign-in: what a page is drawn with (language, theme, density,
 * texts, formats, who looks at it), and the small models its parts take. Owns the declarations in the making, which no
 * other module may see before they are lodged.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "rehearsal",
            "clearance",
            "office",
            "revenue",
            "risk",
            "law",
            "exchange",
            "party",
            "journal",
            "database"
        })
@NullMarked
package thongquan.server.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
