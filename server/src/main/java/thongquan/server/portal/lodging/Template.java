package thongquan.server.portal.lodging;

import java.time.Instant;

/**
 * A named beginning of declarations.
 *
 * @param organisation whose it is: everybody there may begin from it
 * @param person who kept it last
 */
public record Template(
        String id, String organisation, String name, String person, DraftFields fields, Instant changedAt) {}
