package thongquan.server.party;

import java.util.Optional;
import java.util.Set;
import thongquan.core.ruling.RulingKind;
import thongquan.server.party.access.Rule;
import thongquan.server.ruling.CaseOutcome;
import thongquan.server.ruling.DraftedAnswer;
import thongquan.server.ruling.Move;
import thongquan.server.ruling.RuledForm;
import thongquan.server.ruling.RulingCases;
import thongquan.server.ruling.RulingRequest;

/** Requests for rulings of two traders, and a published ruling. */
public final class RulingSamples implements SampleObjects {
    private static final String PAGES = "/rulings/requests/{id}";
    private static final String API = "/api/rulings/requests/{id}";

    private String own = "";
    private String others = "";
    private String published = "";

    @Override
    public void prepare(RunningSystem system) {
        var cases = system.bean(RulingCases.class);
        own = file(cases, Parties.TRADER);
        others = file(cases, Parties.OTHER_TRADER);
        published = publish(cases);
    }

    private static String file(RulingCases cases, String trader) {
        return done(cases.file(
                        new RulingRequest(
                                RulingKind.CLASSIFICATION,
                                "Áo phông mẫu của bảng phân quyền",
                                null,
                                null,
                                null,
                                line(),
                                "Thử",
                                null,
                                null),
                        caller("filer", trader, Role.DECLARANT)))
                .id();
    }

    private static String publish(RulingCases cases) {
        var id = file(cases, Parties.TRADER);
        var answer = new DraftedAnswer(line(), "Hàng dệt kim", false, true, null, null);
        done(cases.act(id, new Move.Draft(answer), caller("drafter", Parties.OFFICE, Role.OFFICER)));
        var signed = done(cases.act(id, new Move.Sign(), caller("signer", Parties.OFFICE, Role.CHIEF)));
        return String.valueOf(signed.ruling());
    }

    private static thongquan.server.ruling.RulingCase done(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var theCase)) {
            return theCase;
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static RuledForm line() {
        return new RuledForm("61091010", null, null, null, null, null);
    }

    private static Caller caller(String id, String organisation, Role role) {
        return new Caller(id, id, organisation, organisation, Set.of(role));
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        if (path.endsWith("/rulings/{number}")) {
            return Optional.of(Sample.at(path.replace("{number}", published)));
        }
        if (path.equals("/api/rulings/requests") && rule.method().equals("POST")) {
            return Optional.of(new Sample(path, null, "application/json", "{}"));
        }
        if (path.startsWith(PAGES) || path.startsWith(API)) {
            return Optional.of(new Sample(
                    path.replace("{id}", own),
                    path.replace("{id}", others),
                    "application/json",
                    "{\"text\":\"\",\"bindsAll\":false,\"published\":false}"));
        }
        return Optional.empty();
    }
}
