package thongquan.server.rehearsal;

import java.time.Instant;

/**
 * What a trader is told of a change of law.
 *
 * @param rehearsal the rehearsal it comes from
 * @param filings filings of his that change
 * @param refused those of them that would be refused
 * @param owed what the others owed, in whole dong
 * @param owes what the others would owe, in whole dong
 */
public record TraderNotice(
        String rehearsal,
        RehearsalOrder order,
        String organisation,
        Instant sentAt,
        long filings,
        long refused,
        long owed,
        long owes) {}
