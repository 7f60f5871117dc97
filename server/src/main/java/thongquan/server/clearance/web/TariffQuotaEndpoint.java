package thongquan.server.clearance.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.law.Certainty;
import thongquan.core.law.Validity;
import thongquan.server.clearance.TariffQuotas;
import thongquan.server.law.LawRegister;

/** The balances of tariff quotas, for everybody: a trader has to know whether there is anything left. */
@RestController
class TariffQuotaEndpoint {

    private final TariffQuotas quotas;
    private final LawRegister law;
    private final Clock clock;

    TariffQuotaEndpoint(TariffQuotas quotas, LawRegister law, Clock clock) {
        this.quotas = quotas;
        this.law = law;
        this.clock = clock;
    }

    /** The quotas of a period and what is left of each now. */
    record Answer(LocalDate on, List<QuotaAnswer> quotas) {}

    /** The same in both languages. */
    record Words(String vi, String en) {}

    /** One quota. */
    record QuotaAnswer(
            String quota,
            Words description,
            List<String> hs,
            Set<String> origins,
            Set<String> schedules,
            String unit,
            BigDecimal volume,
            BigDecimal taken,
            BigDecimal left,
            LocalDate from,
            @Nullable LocalDate to,
            String basis,
            Certainty certainty) {

        static QuotaAnswer of(TariffQuotas.Standing standing) {
            var quota = standing.quota();
            Validity validity = quota.validity();
            return new QuotaAnswer(
                    quota.code(),
                    new Words(quota.vi(), quota.en()),
                    quota.hs(),
                    new TreeSet<>(quota.origins()),
                    new TreeSet<>(quota.schedules()),
                    quota.unit().value(),
                    quota.volume(),
                    standing.taken(),
                    standing.left(),
                    validity.from(),
                    validity.to(),
                    validity.basis(),
                    validity.certainty());
        }
    }

    /** The quotas open on a date; today where it is not given. */
    @GetMapping("/api/tariff-quotas")
    Answer quotas(
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on) {
        var today = LocalDate.now(clock);
        var book = law.asOf(Objects.requireNonNullElse(on, today), today);
        return new Answer(
                book.lawDate(), quotas.list(book).stream().map(QuotaAnswer::of).toList());
    }
}
