package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transport under supervision that is declared with the goods, where their procedure allows it. */
public record Transit(
        @Element(vi = "Ngày khởi hành vận chuyển", en = "transport start date", presence = REQUIRED) @Nullable
        LocalDate startDate,

        @Element(vi = "Địa điểm trung chuyển", en = "transit places", max = 3)
        List<String> locationIds,

        @Element(
                vi = "Địa điểm đích vận chuyển",
                en = "transport destination",
                max = 7,
                list = "goods-location",
                presence = REQUIRED)
        @Nullable
        String destinationLocationId,

        @Element(vi = "Ngày đến đích", en = "date of arrival at the destination", presence = REQUIRED) @Nullable
        LocalDate arrivalDate) {

    public Transit {
        locationIds = List.copyOf(locationIds);
    }
}
