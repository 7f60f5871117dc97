package thongquan.server.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.law.LawBook;
import thongquan.core.ruling.RulingKind;

/** Checks what is typed into a request or an answer against the law of the day. */
final class RequestChecks {

    /** Longest text of a declaration's description of goods. */
    private static final int DESCRIPTION = 600;

    private static final int REFERENCE = 7;
    private static final int CODE = 35;
    private static final int TEXT = 4000;
    private static final int DOCUMENTS = 20;

    private final LawBook law;
    private final List<Finding> findings = new ArrayList<>();

    private RequestChecks(LawBook law) {
        this.law = law;
    }

    /** All that is wrong with a request filed on the law date. */
    static List<Finding> of(RulingRequest request, LawBook law) {
        var checks = new RequestChecks(law);
        checks.request(request);
        return checks.findings;
    }

    /** All that is wrong with an answer of that kind, were it signed on the law date. */
    static List<Finding> of(DraftedAnswer answer, RulingKind kind, LawBook law) {
        var checks = new RequestChecks(law);
        checks.ruled(answer.ruled(), kind, "/ruled");
        checks.text(answer.reasoning(), "/reasoning");
        var from = answer.from() == null ? law.lawDate() : answer.from();
        var to = answer.to() == null ? lastDay(from, law) : answer.to();
        if (from.isBefore(law.lawDate()) || to.isBefore(from) || to.isAfter(lastDay(from, law))) {
            checks.findings.add(RequestRule.VALIDITY.broken(
                    "/to", lastDay(law.lawDate(), law).toString()));
        }
        return checks.findings;
    }

    /** All that is wrong with the words that go with a move. */
    static List<Finding> of(@Nullable String text, LawBook law) {
        var checks = new RequestChecks(law);
        checks.text(text, "/text");
        return checks.findings;
    }

    /** The last day for which the law lets a ruling hold that starts on that day. */
    static LocalDate lastDay(LocalDate from, LawBook law) {
        return from.plusYears(law.number("ruling-validity-years").intValueExact())
                .minusDays(1);
    }

    private void request(RulingRequest request) {
        var kind = request.kind();
        if (kind == null) {
            findings.add(RequestRule.KIND.broken("/kind"));
        } else {
            ruled(request.proposed(), kind, "/proposed");
        }
        if (request.description() == null) {
            findings.add(RequestRule.GOODS.broken("/description"));
        }
        longest(request.description(), DESCRIPTION, "/description");
        longest(request.ownReferenceId(), REFERENCE, "/ownReferenceId");
        longest(request.producerId(), CODE, "/producerId");
        country(request.originCountryCode(), "/originCountryCode");
        text(request.why(), "/why");
        var first = request.firstImportOn();
        var deadline = law.deadline("ruling-before-arrival");
        if (first != null && deadline != null) {
            var earliest =
                    law.calendar().due(law.lawDate().atStartOfDay(), deadline).toLocalDate();
            if (first.isBefore(earliest)) {
                findings.add(RequestRule.TOO_LATE.broken("/firstImportOn", earliest.toString()));
            }
        }
        documents(request.documents());
    }

    private void documents(List<Attached> documents) {
        if (documents.size() > DOCUMENTS) {
            findings.add(RequestRule.TOO_LONG.broken("/documents"));
        }
        for (int i = 0; i < documents.size(); i++) {
            var each = documents.get(i);
            var hash = each.sha256();
            if (each.name() == null || hash == null || hash.length() != 64 || !isHexadecimal(hash)) {
                findings.add(RequestRule.DOCUMENT.broken("/documents/" + i));
            }
            longest(each.name(), 200, "/documents/" + i + "/name");
        }
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    private void ruled(RuledForm form, RulingKind kind, String pointer) {
        switch (kind) {
            case CLASSIFICATION -> {
                if (form.hs() == null || law.tariffLine(form.hs()) == null) {
                    findings.add(RequestRule.LINE.broken(pointer + "/hs"));
                }
            }
            case VALUE -> {
                boolean adjusts = form.titleCode() != null;
                if (form.methodCode() == null && !adjusts
                        || adjusts != (form.treatment() != null)
                        || isNoCode("valuation-method", form.methodCode())
                        || isNoCode("adjustment-title", form.titleCode())) {
                    findings.add(RequestRule.VALUATION.broken(pointer + "/methodCode"));
                }
            }
            case ORIGIN -> {
                if (form.country() == null) {
                    findings.add(RequestRule.COUNTRY.broken(pointer + "/country"));
                }
                country(form.country(), pointer + "/country");
                longest(form.criterion(), CODE, pointer + "/criterion");
            }
        }
    }

    private boolean isNoCode(String list, @Nullable String code) {
        return code != null && law.code(list, code) == null;
    }

    private void country(@Nullable String code, String pointer) {
        if (isNoCode("country", code)) {
            findings.add(RequestRule.COUNTRY.broken(pointer));
        }
    }

    private void text(@Nullable String text, String pointer) {
        if (text == null || text.isBlank()) {
            findings.add(RequestRule.WHY.broken(pointer));
        }
        longest(text, TEXT, pointer);
    }

    private void longest(@Nullable String text, int most, String pointer) {
        if (text != null && text.length() > most) {
            findings.add(RequestRule.TOO_LONG.broken(pointer));
        }
    }
}
