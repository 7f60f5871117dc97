package thongquan.formats.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.law.Measure;
import thongquan.core.law.OriginProof;
import thongquan.core.law.OriginRule;
import thongquan.core.law.PriceBand;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TariffQuota;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;
import thongquan.core.risk.RiskRule;

/**
 * A row of a pack in the one form in which rows are compared.
 *
 * @param id stable name of the row, empty where its table has none
 */
record ComparedRow(
        PackPart part,
        List<String> subject,
        String id,
        @Nullable TaxKind tax,
        String goods,
        LawChange.Stand stand) {

    private static final Bilingual NAMELESS = new Bilingual("", "");

    /** What makes rows rows for the same thing. */
    record Key(PackPart part, List<String> subject) {}

    Key key() {
        return new Key(part, subject);
    }

    /** Every row of a pack; rates are called by the goods they are for. */
    static Stream<ComparedRow> of(LawPack pack, Map<String, Bilingual> goodsNames) {
        var rows = pack.edition().rows();
        return Stream.of(
                        rows.tariffLines().stream().map(ComparedRow::tariffLine),
                        rows.measures().stream().map(measure -> measure(measure, goodsNames)),
                        rows.codes().stream()
                                .map(row -> plain(
                                        PackPart.CODES,
                                        List.of(row.list(), row.code()),
                                        attributes(row.attributes()),
                                        new Bilingual(row.vi(), row.en()),
                                        row.validity())),
                        rows.exchangeRates().stream()
                                .map(row -> plain(
                                        PackPart.EXCHANGE_RATES,
                                        List.of(row.currency().value()),
                                        row.dong().toPlainString(),
                                        NAMELESS,
                                        row.validity())),
                        rows.tariffQuotas().stream().map(ComparedRow::tariffQuota),
                        rows.origin().proofs().stream().map(ComparedRow::originProof),
                        rows.origin().rules().stream().map(ComparedRow::originRule),
                        rows.prices().bands().stream().map(ComparedRow::priceBand),
                        rows.prices().quotes().stream()
                                .map(row -> plain(
                                        PackPart.BANK_QUOTES,
                                        List.of(
                                                row.day().toString(),
                                                row.currency().value()),
                                        row.dong().toPlainString(),
                                        NAMELESS,
                                        row.validity())),
                        others(pack),
                        pack.riskRules().stream().map(ComparedRow::riskRule))
                .flatMap(each -> each);
    }

    private static Stream<ComparedRow> others(LawPack pack) {
        var rows = pack.edition().rows();
        return Stream.of(
                        rows.deadlines().stream()
                                .map(row -> plain(
                                        PackPart.DEADLINES,
                                        List.of(row.code()),
                                        row.amount() + " " + row.unit(),
                                        new Bilingual(row.vi(), row.en()),
                                        row.validity())),
                        rows.fees().stream()
                                .map(row -> plain(
                                        PackPart.FEES,
                                        List.of(row.code()),
                                        row.amount().toString(),
                                        new Bilingual(row.vi(), row.en()),
                                        row.validity())),
                        rows.parameters().stream()
                                .map(row -> plain(
                                        PackPart.PARAMETERS,
                                        List.of(row.name()),
                                        row.value(),
                                        NAMELESS,
                                        row.validity())),
                        rows.holidays().stream()
                                .map(row -> plain(
                                        PackPart.HOLIDAYS,
                                        List.of(row.day().toString()),
                                        "",
                                        new Bilingual(row.vi(), row.en()),
                                        row.validity())))
                .flatMap(each -> each);
    }

    private static ComparedRow plain(
            PackPart part, List<String> subject, String value, Bilingual name, Validity validity) {
        return new ComparedRow(part, subject, "", null, "", new LawChange.Stand(value, null, name, "", validity));
    }

    private static ComparedRow tariffLine(TariffLine line) {
        var second = line.secondUnit();
        var value = line.unit() + (second == null ? "" : " " + second);
        var code = line.code().value();
        var stand = new LawChange.Stand(value, null, new Bilingual(line.vi(), line.en()), "", line.validity());
        return new ComparedRow(PackPart.TARIFF, List.of(code), "", null, code, stand);
    }

    private static ComparedRow measure(Measure measure, Map<String, Bilingual> goodsNames) {
        var subject = List.of(
                measure.tax().name(),
                measure.hs(),
                measure.schedule(),
                words(measure.origins()),
                words(measure.excludedOrigins()),
                text(measure.producer()),
                text(measure.choice()),
                measure.quota() == Measure.Quota.NONE ? "" : measure.quota().name(),
                text(measure.remedyCase()),
                sailed(measure));
        var name = goodsNames.getOrDefault(measure.hs(), NAMELESS);
        var stand = new LawChange.Stand(
                measure.rate().toString(), measure.rate(), name, text(measure.note()), measure.validity());
        return new ComparedRow(PackPart.MEASURES, subject, measure.id(), measure.tax(), measure.hs(), stand);
    }

    /** For goods of which departure a transitional rate is. */
    private static String sailed(Measure measure) {
        var from = measure.sailedFrom();
        var before = measure.sailedBefore();
        return (from == null ? "" : "≥ " + from) + (before == null ? "" : " < " + before);
    }

    private static ComparedRow tariffQuota(TariffQuota quota) {
        var about = Stream.of(
                        quota.volume().toPlainString() + " " + quota.unit(),
                        String.join(" ", quota.hs()),
                        words(quota.origins()),
                        words(quota.schedules()))
                .filter(text -> !text.isEmpty())
                .toList();
        return plain(
                PackPart.TARIFF_QUOTAS,
                List.of(quota.code()),
                String.join("; ", about),
                new Bilingual(quota.vi(), quota.en()),
                quota.validity());
    }

    private static ComparedRow originProof(OriginProof proof) {
        var threshold = proof.threshold();
        var value = proof.issuer() + "; " + proof.months() + "; " + (threshold == null ? "" : threshold + "; ")
                + proof.late();
        return plain(
                PackPart.ORIGIN_PROOFS,
                List.of(proof.document(), proof.issuer().name()),
                value,
                NAMELESS,
                proof.validity());
    }

    private static ComparedRow originRule(OriginRule rule) {
        var most = rule.deMinimis();
        var stand = new LawChange.Stand(
                rule.criteria() + (most == null ? "" : "; " + most.toPlainString() + "%"),
                null,
                new Bilingual(rule.vi(), rule.en()),
                "",
                rule.validity());
        return new ComparedRow(
                PackPart.ORIGIN_RULES, List.of(words(rule.schedules()), rule.hs()), rule.id(), null, rule.hs(), stand);
    }

    private static ComparedRow priceBand(PriceBand band) {
        var subject = List.of(band.hs(), words(band.origins()), band.unit().value());
        var stand = new LawChange.Stand(band.range(), null, NAMELESS, band.source(), band.validity());
        return new ComparedRow(PackPart.PRICE_BANDS, subject, band.id(), null, band.hs(), stand);
    }

    private static ComparedRow riskRule(RiskRule rule) {
        var about = Stream.of(
                        rule.channel().name() + " " + rule.weight() + " " + rule.reasonClass(),
                        rule.direction(),
                        words(rule.hsPrefixes()),
                        words(rule.origins()),
                        words(rule.procedures()),
                        words(rule.offices()),
                        text(rule.condition()))
                .filter(text -> !text.isEmpty())
                .toList();
        return plain(PackPart.RISK_RULES, List.of(rule.id()), String.join("; ", about), rule.says(), rule.validity());
    }

    private static String attributes(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String words(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
