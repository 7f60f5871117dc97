package thongquan.server.exchange;

import java.util.List;

/**
 * A type of event as the public catalogue describes it.
 *
 * @param name such as {@code declaration.paid}
 * @param since the version of the catalogue it is in since; a member is added under a new version, none is taken away
 * @param audience who receives it
 * @param isNotice whether people read it among their notices
 * @param members what its data may hold
 * @param vi what it means, in Vietnamese
 * @param en the same in English
 */
public record EventType(
        String name, int since, Audience audience, boolean isNotice, List<Member> members, String vi, String en) {

    public EventType {
        members = List.copyOf(members);
    }

    /** Who receives an event. */
    public enum Audience {
        /** The trader it concerns, the agent who filed for him, and customs. */
        PARTIES,
        /** Customs only. */
        CUSTOMS
    }

    /**
     * A member of the data of events.
     *
     * @param kind text, number, time (RFC 3339) or list (of texts)
     */
    public record Member(String name, String kind, String vi, String en) {}
}
