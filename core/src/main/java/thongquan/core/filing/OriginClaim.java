package thongquan.core.filing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.Exact;

/**
 * Why the goods of an item originate in their country (of WCO {@code Origin}), as the proof of origin says it: the
 * criterion with its figures, and who invoiced.
 */
public record OriginClaim(
        @Element(vi = "Tiêu chí xuất xứ", en = "origin criterion", max = 10, list = "origin-criterion") @Nullable
        String criterionCode,

        @Element(vi = "Hàm lượng giá trị khu vực (%)", en = "regional value content", max = 3, decimals = 2) @Nullable
        BigDecimal regionalValueContent,

        @Element(
                vi = "Tỷ lệ nguyên liệu không đáp ứng chuyển đổi mã số (%)",
                en = "share of material under the tolerance",
                max = 3,
                decimals = 2)
        @Nullable
        BigDecimal deMinimis,

        @Element(
                vi = "Nước phát hành hóa đơn bên thứ ba",
                en = "country of the third-country invoice",
                max = 2,
                list = "country")
        @Nullable
        String invoicingCountryCode) {

    public OriginClaim {
        regionalValueContent = regionalValueContent == null ? null : Exact.normal(regionalValueContent);
        deMinimis = deMinimis == null ? null : Exact.normal(deMinimis);
    }
}
