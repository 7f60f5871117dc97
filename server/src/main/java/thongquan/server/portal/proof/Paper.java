package thongquan.server.portal.proof;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import thongquan.server.portal.Format;
import thongquan.server.portal.Page;

/**
 * Prints statements as PDF from the same kind of template as the pages. The same statement gives the same bytes: the only
 * time in it is that of the decision.
 */
@Component
public class Paper {

    private static final String FAMILY = "Be Vietnam Pro";

    private final TemplateEngine engine;

    Paper(TemplateEngine engine) {
        this.engine = engine;
        // It would log every style sheet it reads.
        XRLog.setLoggingEnabled(false);
    }

    /** A statement as PDF, in the language of the page. */
    public byte[] print(DutyStatement statement, Page page) {
        return print("paper/statement.jte", Map.of("page", page, "statement", statement), statement.at());
    }

    /** A version of a declaration, or its release, as PDF, in the language of the page; its time is when it is printed. */
    public byte[] print(DeclarationCopy copy, Page page) {
        var at = LocalDateTime.ofInstant(page.now(), Format.ZONE);
        return print("paper/declaration.jte", Map.of("page", page, "copy", copy), at);
    }

    private byte[] print(String template, Map<String, Object> model, LocalDateTime at) {
        var html = new StringOutput();
        engine.render(template, model, html);
        try {
            return pdf(printable(html.toString()), at);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf(String html, LocalDateTime at) throws IOException {
        var builder = new PdfRendererBuilder()
                .useFont(() -> font("regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("semibold"), FAMILY, 600, FontStyle.NORMAL, true)
                // Nothing is fetched, whatever stands in a document.
                .useUriResolver((_, _) -> null)
                .withProducer("Thongquan")
                .withHtmlContent(html, null)
                .toStream(OutputStream.nullOutputStream());
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var moment = GregorianCalendar.from(at.atZone(Format.ZONE));
            document.getDocumentInformation().setCreationDate(moment);
            document.getDocumentInformation().setModificationDate(moment);
            document.setDocumentId((long) html.hashCode());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                Paper.class.getResourceAsStream("/fonts/be-vietnam-pro-" + weight + ".ttf"), weight);
    }

    /** The text without the characters that XML has no place for. */
    private static String printable(String html) {
        return html.codePoints()
                .filter(at -> at >= ' ' && at != 0xFFFE && at != 0xFFFF && (at < 0xD800 || at > 0xDFFF) || at == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
