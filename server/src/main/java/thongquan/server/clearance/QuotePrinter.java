package thongquan.server.clearance;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** Writes the proof of a quote for people, in the language its request asks for; the module that prints offers the bean. */
public interface QuotePrinter {

    /** The proof on paper. */
    ResponseEntity<byte[]> paper(Quotes.Proved quote, HttpServletRequest request);

    /** Every tax of every goods item as a line of a file. */
    ResponseEntity<byte[]> file(Quotes.Proved quote, HttpServletRequest request);
}
