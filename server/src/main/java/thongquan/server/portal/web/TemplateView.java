package thongquan.server.portal.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One template, drawn with the model of its controller and a {@link thongquan.server.portal.Page}. It is whole before its first byte leaves. */
record TemplateView(TemplateEngine engine, String template, Pages pages) implements View {
    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, Object>();
        if (model != null) {
            // What Spring adds for its own use, such as binding results, is no parameter of any template.
            model.forEach((name, value) -> {
                if (!name.startsWith("org.springframework")) {
                    values.put(name, value);
                }
            });
        }
        values.put("page", pages.of(request));
        var output = new Utf8ByteOutput();
        engine.render(template, values, output);
        response.setContentType(HTML);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
