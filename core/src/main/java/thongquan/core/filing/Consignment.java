package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.IMPORT;
import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the goods travel (WCO {@code Consignment}): transport documents, packages, means and places. */
public record Consignment(
        @Element(vi = "Số vận đơn", en = "transport contract documents", max = 5, tag = "BL1")
        List<String> transportContractDocumentIds,

        @Element(vi = "Phương tiện vận chuyển", en = "border transport means", presence = REQUIRED) @Nullable
        BorderTransportMeans borderTransportMeans,

        @Element(vi = "Ngày hàng đến", en = "arrival date", presence = IMPORT, tag = "ARR") @Nullable
        LocalDate arrivalDate,

        @Element(vi = "Ngày dự kiến khởi hành", en = "departure date", presence = Element.Presence.EXPORT) @Nullable
        LocalDate departureDate,

        @Element(vi = "Địa điểm xếp hàng", en = "loading location", max = 6, tag = "PSC", presence = REQUIRED) @Nullable
        String loadingLocationId,

        @Element(vi = "Địa điểm dỡ hàng", en = "unloading location", max = 6, tag = "DST", presence = REQUIRED)
        @Nullable
        String unloadingLocationId,

        @Element(
                vi = "Địa điểm lưu kho chờ thông quan",
                en = "goods location",
                max = 7,
                list = "goods-location",
                tag = "ST")
        @Nullable
        String goodsLocationId,

        @Element(vi = "Số lượng kiện", en = "total packages", max = 8, presence = REQUIRED, tag = "NO") @Nullable
        Integer totalPackageQuantity,

        @Element(
                vi = "Loại kiện",
                en = "package type",
                max = 3,
                list = "package-type",
                presence = REQUIRED,
                tag = "NOT")
        @Nullable
        String packageTypeCode,

        @Element(vi = "Tổng trọng lượng hàng", en = "gross mass", tag = "GW") @Nullable
        GoodsMeasure grossMass,

        @Element(vi = "Số lượng container", en = "container count", max = 3, tag = "COC") @Nullable
        Integer containerCount,

        @Element(vi = "Container", en = "transport equipment", max = 999)
        List<TransportEquipment> transportEquipments,

        @Element(vi = "Ký hiệu và số hiệu", en = "marks and numbers", max = 140, tag = "MRK") @Nullable
        String marksNumbers,

        @Element(vi = "Vận chuyển cùng tờ khai", en = "transport in the same declaration") @Nullable
        Transit transit) {

    /** A consignment whose transport under supervision, if any, is declared apart. */
    public Consignment(
            List<String> transportContractDocumentIds,
            @Nullable BorderTransportMeans borderTransportMeans,
            @Nullable LocalDate arrivalDate,
            @Nullable LocalDate departureDate,
            @Nullable String loadingLocationId,
            @Nullable String unloadingLocationId,
            @Nullable String goodsLocationId,
            @Nullable Integer totalPackageQuantity,
            @Nullable String packageTypeCode,
            @Nullable GoodsMeasure grossMass,
            @Nullable Integer containerCount,
            List<TransportEquipment> transportEquipments,
            @Nullable String marksNumbers) {
        this(
                transportContractDocumentIds,
                borderTransportMeans,
                arrivalDate,
                departureDate,
                loadingLocationId,
                unloadingLocationId,
                goodsLocationId,
                totalPackageQuantity,
                packageTypeCode,
                grossMass,
                containerCount,
                transportEquipments,
                marksNumbers,
                null);
    }

    public Consignment {
        transportContractDocumentIds = List.copyOf(transportContractDocumentIds);
        transportEquipments = List.copyOf(transportEquipments);
    }
}
