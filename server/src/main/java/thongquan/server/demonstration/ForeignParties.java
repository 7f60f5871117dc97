package thongquan.server.demonstration;

import thongquan.core.filing.Party;

/** Sellers and buyers abroad that do not exist. */
final class ForeignParties {
    private static final String FANCIES =
            "Paper_Lantern Blue_Teapot Nine_Umbrellas Crooked_Bridge Silver_Acorn Quiet_Harbour Wooden_Moon Tin_Sparrow"
                    + " Velvet_Anchor Seven_Kites Glass_Orchard Sleepy_Comet Copper_Fern Upside_Hill";
    private static final String TRADES = "Trading Industries Exports Works Supplies Mills";

    private ForeignParties() {}

    /** One that lives in the country. */
    static Party draw(String country, Draw draw) {
        var name = draw.word(FANCIES).replace('_', ' ') + " Example " + draw.word(TRADES) + " " + form(country);
        return new Party(null, name, "0 Invented Road", country, null);
    }

    private static String form(String country) {
        return switch (country) {
            case "DE", "CH" -> "GmbH";
            case "FR", "BE" -> "SA";
            case "IT", "ES" -> "SRL";
            case "NL" -> "BV";
            case "US" -> "Inc.";
            case "CN", "KR", "JP", "TW", "TH" -> "Co., Ltd";
            default -> "Ltd";
        };
    }
}
