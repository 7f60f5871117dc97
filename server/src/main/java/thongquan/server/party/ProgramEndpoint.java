package thongquan.server.party;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An endpoint that programs call thousands of times a second. The door for programs hands it the request as soon as
 * token and authorisation table admit the caller; what Spring MVC would do on the way is left out.
 */
public interface ProgramEndpoint {

    /** Whether the request is for this endpoint. */
    boolean serves(HttpServletRequest request);

    /** Answers the admitted caller. */
    void serve(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException;
}
