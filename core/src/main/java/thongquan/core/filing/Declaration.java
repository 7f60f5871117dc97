package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goods declaration as declared (WCO {@code Declaration}; tờ khai hải quan): an import or an export under one customs
 * procedure. Nothing in it is checked yet; codes stand as written.
 */
public record Declaration(
        @Element(vi = "Loại tờ khai", en = "declaration type", max = 2, list = "declaration-type", presence = REQUIRED)
        @Nullable
        String typeCode,

        @Element(vi = "Số tham chiếu nội bộ", en = "functional reference", max = 35, tag = "REF") @Nullable
        String functionalReferenceId,

        @Element(
                vi = "Mã loại hình",
                en = "customs procedure",
                max = 3,
                list = "customs-procedure",
                presence = REQUIRED,
                tag = "ICB")
        @Nullable
        String customsProcedureCode,

        @Element(
                vi = "Cơ quan hải quan",
                en = "declaration office",
                max = 6,
                list = "customs-office",
                presence = REQUIRED,
                tag = "CH")
        @Nullable
        String declarationOfficeId,

        @Element(vi = "Mã phân loại hàng hóa", en = "goods class", max = 1, list = "goods-class", tag = "CCC") @Nullable
        String goodsClassCode,

        @Element(
                vi = "Mã phân loại cá nhân/tổ chức",
                en = "party relation",
                max = 1,
                list = "party-relation",
                presence = REQUIRED,
                tag = "SKB")
        @Nullable
        String partyRelationCode,

        @Element(vi = "Người khai hải quan", en = "declarant") @Nullable
        Party declarant,

        @Element(vi = "Đại lý hải quan", en = "customs agent", tag = "ICC") @Nullable
        Party agent,

        @Element(vi = "Lô hàng", en = "goods shipment", presence = REQUIRED) @Nullable
        GoodsShipment goodsShipment,

        @Element(vi = "Nộp thuế", en = "duty payment") @Nullable
        DutyPayment dutyPayment,

        @Element(vi = "Giấy phép và chứng từ kèm theo", en = "additional documents", max = 99)
        List<AdditionalDocument> additionalDocuments,

        @Element(vi = "Phần ghi chú", en = "additional information", max = 300, tag = "NT2") @Nullable
        String additionalInformation,

        @Element(vi = "Hình thức tờ khai", en = "form of declaration", max = 3, list = "specific-circumstances")
        @Nullable
        String specificCircumstancesCode,

        @Element(vi = "Mã loại hình trước", en = "previous procedure", max = 3, list = "customs-procedure") @Nullable
        String previousProcedureCode,

        @Element(vi = "Thời hạn tái xuất, tái nhập", en = "re-export or re-import deadline", tag = "RED") @Nullable
        LocalDate returnDate,

        @Element(
                vi = "Lý do đề nghị giải phóng hàng",
                en = "reason for release before final figures",
                max = 1,
                list = "provisional-release",
                tag = "BP")
        @Nullable
        String provisionalReleaseCode,

        @Element(vi = "Tờ khai nhánh", en = "branch of a split shipment") @Nullable
        Branch branch) {

    /** The type code of an import declaration. */
    public static final String IMPORT = "IM";

    /** The type code of an export declaration. */
    public static final String EXPORT = "EX";

    public Declaration {
        additionalDocuments = List.copyOf(additionalDocuments);
    }

    /** A whole declaration in the ordinary form, of goods that were under no other procedure before. */
    public Declaration(
            @Nullable String typeCode,
            @Nullable String functionalReferenceId,
            @Nullable String customsProcedureCode,
            @Nullable String declarationOfficeId,
            @Nullable String goodsClassCode,
            @Nullable String partyRelationCode,
            @Nullable Party declarant,
            @Nullable Party agent,
            @Nullable GoodsShipment goodsShipment,
            @Nullable DutyPayment dutyPayment,
            List<AdditionalDocument> additionalDocuments,
            @Nullable String additionalInformation) {
        this(
                typeCode,
                functionalReferenceId,
                customsProcedureCode,
                declarationOfficeId,
                goodsClassCode,
                partyRelationCode,
                declarant,
                agent,
                goodsShipment,
                dutyPayment,
                additionalDocuments,
                additionalInformation,
                null,
                null,
                null,
                null,
                null);
    }

    /** The declaration's table of elements. */
    public static Shape<Declaration> shape() {
        return Shape.of(Declaration.class);
    }

    /** Whether goods are brought in. */
    public boolean isImport() {
        return IMPORT.equals(typeCode);
    }

    /** Whether goods are sent out. */
    public boolean isExport() {
        return EXPORT.equals(typeCode);
    }

    /** The goods items, none where no shipment was declared. */
    public List<GoodsItem> goodsItems() {
        return goodsShipment == null ? List.of() : goodsShipment.goodsItems();
    }

    /** The trader whose goods they are: the importer of an import, the exporter of an export. */
    public @Nullable Party trader() {
        if (goodsShipment == null) {
            return null;
        }
        return isExport() ? goodsShipment.exporter() : goodsShipment.importer();
    }
}
