package thongquan.server.journal;

/**
 * An event in its place in the feed.
 *
 * @param cursor its place: whoever has read up to here asks for what comes after
 */
public record RecordedEvent(long cursor, Event event) {}
