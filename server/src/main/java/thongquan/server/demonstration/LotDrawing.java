package thongquan.server.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thongquan.core.law.LawBook;
import thongquan.server.demonstration.goods.Goods;
import thongquan.server.demonstration.invented.Industry;
import thongquan.server.demonstration.invented.InventedTrader;

/** Draws who trades what with whom, under which procedure. */
final class LotDrawing {
    private static final String AIR = "1";
    private static final String ROAD = "4";
    private static final int FIRST_OF_EVENING = 19;
    private static final int FIRST_OF_MORNING = 6;
    private static final double NIGHT_BY_AIR = 0.5;
    private static final double EXPRESS_BY_DAY = 0.02;
    private static final double EXPRESS_BY_NIGHT = 0.08;
    private static final double ANOTHER_ITEM = 0.45;
    private static final int MOST_ITEMS = 8;
    private static final String CONSUMPTION = "A11 A11 A11 A11 A11 A41";
    private static final String PRODUCTION = "A12 A12 A12 A12 E31 E31 E31 E21 E21 E11";
    private static final String EXPORTS = "B11 B11 B11 B11 B11 B11 B11 B11 H21";
    private static final String MADE_FOR_EXPORT = "B11 B11 B11 E62 E62 E62 E52 E52 E42";
    /** Exports among all declarations of an industry that does both; together a little over a third. */
    private static final double EXPORT_SHARE = 0.37;

    private final LawBook law;
    private final Map<String, List<Goods>> imports;
    private final Map<String, List<Goods>> exports;

    LotDrawing(LawBook law, List<Goods> goods) {
        this.law = law;
        imports = byIndustry(goods, Goods::isImport);
        exports = byIndustry(goods, each -> !each.isImport());
    }

    private Map<String, List<Goods>> byIndustry(List<Goods> goods, Predicate<Goods> direction) {
        return goods.stream()
                .filter(direction)
                .filter(each -> law.tariffLine(each.hs()) != null)
                .collect(Collectors.groupingBy(Goods::industry));
    }

    /** A lot of the trader's; the hour of the day decides how much comes by air. */
    Lot draw(InventedTrader trader, int hour, Draw draw) {
        var isNight = hour >= FIRST_OF_EVENING || hour < FIRST_OF_MORNING;
        var incoming = imports.getOrDefault(trader.industry().name(), List.of());
        var outgoing = exports.getOrDefault(trader.industry().name(), List.of());
        var isImport = outgoing.isEmpty() || !draw.chance(EXPORT_SHARE);
        var choice = isImport ? incoming : outgoing;
        var byAir = with(choice, AIR);
        var express = isImport && !byAir.isEmpty() && draw.chance(isNight ? EXPRESS_BY_NIGHT : EXPRESS_BY_DAY);
        var first = draw.of(!byAir.isEmpty() && (express || isNight && draw.chance(NIGHT_BY_AIR)) ? byAir : choice);
        var mode = byAir.contains(first) && (express || isNight) ? AIR : draw.of(first.modes());
        var partner = partner(first, mode, draw);
        var lines = express ? List.of(first) : lines(first, choice, mode, draw);
        var procedure = express ? "H11" : procedure(isImport, trader.industry(), draw);
        return new Lot(trader, isImport, procedure, partner, mode, express, lines, law);
    }

    /** By road goods come from and go to China and Cambodia only. */
    private static String partner(Goods goods, String mode, Draw draw) {
        if (!mode.equals(ROAD)) {
            return draw.of(goods.partners());
        }
        var neighbours = goods.partners().stream()
                .filter(country -> country.equals("CN") || country.equals("KH"))
                .toList();
        return neighbours.isEmpty() ? "CN" : draw.of(neighbours);
    }

    private static List<Goods> lines(Goods first, List<Goods> choice, String mode, Draw draw) {
        var similar = with(choice, mode).stream()
                .filter(each -> each.packageType().equals(first.packageType()))
                .toList();
        var lines = new ArrayList<>(List.of(first));
        while (lines.size() < MOST_ITEMS && draw.chance(ANOTHER_ITEM)) {
            lines.add(draw.of(similar));
        }
        return lines;
    }

    private static List<Goods> with(List<Goods> goods, String mode) {
        return goods.stream().filter(each -> each.modes().contains(mode)).toList();
    }

    private static String procedure(boolean isImport, Industry industry, Draw draw) {
        var makes =
                switch (industry) {
                    case GARMENT, FOOTWEAR, SEAFOOD, ELECTRONICS, STEEL, MATERIALS, FURNITURE -> true;
                    default -> false;
                };
        return draw.word(isImport ? makes ? PRODUCTION : CONSUMPTION : makes ? MADE_FOR_EXPORT : EXPORTS);
    }
}
