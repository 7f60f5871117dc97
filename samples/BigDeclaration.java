import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints an import declaration of any number of mixed lines, always the same for the same number: {@code java
 * BigDeclaration.java 9999 > big-9999.json}. All parties are invented.
 */
final class BigDeclaration {

    /** An article of the assortment: price in dollars, mass in kilograms; counted also by mass where the tariff asks. */
    private record Article(
            String hs, String description, String origin, String unit, String price, String mass, boolean alsoByMass) {}

    private static final List<Article> ASSORTMENT = List.of(
            new Article("61091010", "Áo phông nam dệt kim bằng bông", "BD", "PCE", "1.9", "0.18", true),
            new Article("62034290", "Quần dài nam bằng bông, dệt thoi", "BD", "PCE", "6.4", "0.6", true),
            new Article("64039190", "Giày cổ cao mũ da thuộc", "IT", "PR", "31.5", "1.1", false),
            new Article("39232199", "Túi bằng polyetylen, loại có khóa kéo", "TH", "KGM", "2.15", "1", false),
            new Article("33049930", "Kem dưỡng da mặt, hộp 50 ml", "KR", "KGM", "24", "1", false),
            new Article("40111000", "Lốp cao su mới cho ô tô con, cỡ 195/65R15", "JP", "PCE", "38.4", "8.5", true),
            new Article("84181032", "Tủ lạnh - đông gia dụng dung tích 330 lít", "TH", "PCE", "265", "68", false),
            new Article("84433131", "Máy in - copy kết hợp, loại màu", "JP", "PCE", "210", "17", false),
            new Article("84713020", "Máy tính xách tay, màn hình 14 inch", "CN", "PCE", "540", "1.5", false),
            new Article("85171300", "Điện thoại thông minh, bộ nhớ 256 GB", "KR", "PCE", "310", "0.2", false),
            new Article("85287292", "Máy thu hình màu, màn hình LED 55 inch", "KR", "PCE", "330", "16", false),
            new Article("85423100", "Mạch tích hợp: bộ vi điều khiển 32 bit", "US", "PCE", "4.25", "0.002", false),
            new Article("94036090", "Bàn làm việc bằng gỗ, tháo rời", "MY", "PCE", "45", "22", true),
            new Article("95030099", "Đồ chơi xếp hình bằng nhựa", "CN", "PCE", "7.5", "0.6", true),
            new Article("95045090", "Bộ điều khiển trò chơi video, không dây", "JP", "PCE", "36", "0.3", false),
            new Article("39012000", "Hạt nhựa polyetylen nguyên sinh", "SA", "KGM", "1.05", "1", false),
            new Article("84151020", "Máy điều hòa không khí 9.000 BTU/giờ", "TH", "PCE", "185", "34", false));

    private final StringBuilder items = new StringBuilder();
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal mass = BigDecimal.ZERO;

    private BigDeclaration() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1 || !arguments[0].matches("[1-9]\\d{0,3}")) {
            System.err.println("Say how many lines, from 1 to 9999: java BigDeclaration.java 9999 > big-9999.json");
            System.exit(2);
        }
        System.out.writeBytes(new BigDeclaration()
                .print(Integer.parseInt(arguments[0]))
                .getBytes(StandardCharsets.UTF_8));
    }

    private String print(int lines) {
        for (int i = 0; i < lines; i++) {
            // Seven quantities over seventeen articles: 119 lines before any two are alike but for their number.
            item(i + 1, ASSORTMENT.get(i % ASSORTMENT.size()), 3 + i % 7);
        }
        return FRAME.replace("{lines}", Integer.toString(lines))
                .replace("{value}", number(value))
                .replace("{mass}", number(mass))
                .replace("{items}", items);
    }

    private void item(int sequence, Article article, int quantity) {
        var count = BigDecimal.valueOf(quantity);
        var charge = new BigDecimal(article.price()).multiply(count);
        var kilograms = new BigDecimal(article.mass()).multiply(count);
        value = value.add(charge);
        mass = mass.add(kilograms);
        items.append(sequence == 1 ? "" : ",\n")
                .append("      {\"sequence\": ").append(sequence)
                .append(", \"commodity\": {\"classificationId\": \"").append(article.hs())
                .append("\", \"description\": \"").append(article.description()).append(", mới 100%\"}")
                .append(", \"originCountryCode\": \"").append(article.origin())
                .append("\", \"tariffScheduleCode\": \"MFN\", \"statisticalQuantity\": ")
                .append(measure(count, article.unit()));
        if (article.alsoByMass()) {
            items.append(", \"secondQuantity\": ").append(measure(kilograms, "KGM"));
        }
        items.append(", \"itemCharge\": ").append(dollars(charge))
                .append(", \"unitPrice\": ").append(dollars(new BigDecimal(article.price()))).append('}');
    }

    private static String measure(BigDecimal value, String unit) {
        return "{\"value\": " + number(value) + ", \"unitCode\": \"" + unit + "\"}";
    }

    private static String dollars(BigDecimal value) {
        return "{\"value\": " + number(value) + ", \"currencyCode\": \"USD\"}";
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static final String FRAME =
            """
            {
              "typeCode": "IM",
              "functionalReferenceId": "SAMPLE-{lines}-LINES",
              "customsProcedureCode": "A11",
              "declarationOfficeId": "02CI",
              "partyRelationCode": "4",
              "declarant": {"id": "9900000018", "name": "Công ty TNHH Thử Nghiệm Sao Khuya"},
              "goodsShipment": {
                "exporter": {"name": "Merlion Example Trading Pte. Ltd", "address": "0 Invented Quay, Singapore", "countryCode": "SG"},
                "importer": {"id": "9900000018", "name": "Công ty TNHH Thử Nghiệm Sao Khuya", "address": "Số 0, đường Giả Định, thành phố Hồ Chí Minh", "countryCode": "VN"},
                "exportCountryCode": "SG",
                "consignment": {
                  "transportContractDocumentIds": ["XMP26060050"],
                  "borderTransportMeans": {"modeCode": "2", "id": "9V0000", "name": "EXAMPLE STAR", "journeyId": "026E"},
                  "arrivalDate": "2026-06-29",
                  "loadingLocationId": "SGSIN",
                  "unloadingLocationId": "VNCLI",
                  "goodsLocationId": "02CIS01",
                  "totalPackageQuantity": {lines},
                  "packageTypeCode": "PK",
                  "grossMass": {"value": {mass}, "unitCode": "KGM"},
                  "containerCount": 1
                },
                "tradeTerms": {"conditionCode": "CIF", "priceKindCode": "A"},
                "invoice": {"classCode": "A", "id": "INV-{lines}", "issueDate": "2026-06-10", "paymentMethodCode": "TTR", "amount": {"value": {value}, "currencyCode": "USD"}},
                "customsValuation": {"methodCode": "6"},
                "goodsItems": [
            {items}
                ]
              },
              "dutyPayment": {"payerCode": "1", "termCode": "D"}
            }
            """;
}
