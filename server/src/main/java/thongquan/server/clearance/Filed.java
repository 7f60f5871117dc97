package thongquan.server.clearance;

import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.party.Caller;

/**
 * A filing at the door.
 *
 * @param key the sender's idempotency key
 * @param contentType as the sender named it: JSON or WCO XML
 * @param body the bytes as received
 */
public record Filed(Caller caller, String key, String contentType, CanonicalBytes body) {}
