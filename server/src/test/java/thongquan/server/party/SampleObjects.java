package thongquan.server.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.server.party.access.Rule;

/**
 * What a module brings so that the live authorisation matrix can call its endpoints with real objects: found by
 * {@link java.util.ServiceLoader}. Every row whose path has a variable needs one.
 */
public interface SampleObjects {

    /** Makes the objects in the running system; called once before the matrix. */
    void prepare(RunningSystem system);

    /** How to call this row; empty when the row is another module's. */
    Optional<Sample> of(Rule rule);

    /**
     * One row, ready to be called.
     *
     * @param own path and query to an object of {@link Parties#TRADER}, or to any object where they belong to nobody
     * @param others the same to an object of {@link Parties#OTHER_TRADER}; null: objects here belong to nobody
     * @param contentType media type of the body
     * @param body what to send
     */
    record Sample(String own, @Nullable String others, String contentType, String body) {

        /** An object of nobody in particular, called without a body. */
        static Sample at(String path) {
            return new Sample(path, null, "application/json", "");
        }

        /** Objects of two traders, called without a body. */
        static Sample of(String own, String others) {
            return new Sample(own, others, "application/json", "");
        }
    }
}
