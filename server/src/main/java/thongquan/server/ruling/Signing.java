package thongquan.server.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.server.party.Caller;
import thongquan.server.ruling.store.RulingStore;

/** Makes a ruling of an answer that is signed, and writes down when one is void. */
final class Signing {

    private final RulingStore rulings;
    private final RulingRegister register;

    Signing(RulingStore rulings, RulingRegister register) {
        this.rulings = rulings;
        this.register = register;
    }

    /** The number of the ruling signed now. */
    String sign(RulingCase theCase, Caller caller, Instant at, LawBook book) {
        if (!(theCase.state() instanceof CaseState.Drafted(var answer, var drafter)) || answer.reasoning() == null) {
            throw new IllegalStateException("only a proposed answer is signed");
        }
        var today = book.lawDate();
        var number = rulings.next(today.getYear());
        var from = answer.from() == null ? today : answer.from();
        var ruling = new AdvanceRuling(
                number,
                theCase.holder(),
                answer.bindsAll(),
                theCase.request().goods(),
                answer.ruled().ruled(theCase.request().requireKind()),
                from,
                answer.to() == null ? RequestChecks.lastDay(from, book) : answer.to(),
                today,
                basis(book),
                null);
        rulings.add(new SignedRuling(
                ruling,
                theCase.id(),
                answer.reasoning(),
                answer.published(),
                at.truncatedTo(ChronoUnit.MICROS),
                drafter,
                caller.userId()));
        return number;
    }

    /** The article that sets how long rulings hold is the one they rest on. */
    private static String basis(LawBook book) {
        var validity = book.parameter("ruling-validity-years");
        if (validity == null) {
            throw new IllegalStateException("the law of " + book.lawDate() + " knows no advance rulings");
        }
        return validity.validity().basis();
    }

    /** The number of the ruling made void, from that day or from the day it is written down. */
    String makeVoid(RulingCase theCase, @Nullable String reason, @Nullable LocalDate from, Caller caller, Instant at) {
        var number = theCase.ruling();
        if (number == null || reason == null) {
            throw new IllegalStateException("only a signed ruling is void, for a reason: " + theCase.id());
        }
        var today = LocalDate.ofInstant(at, register.zone());
        rulings.addVoiding(
                number,
                new AdvanceRuling.Voiding(from == null || from.isBefore(today) ? today : from, today, reason),
                at.truncatedTo(ChronoUnit.MICROS),
                caller.userId());
        return number;
    }
}
