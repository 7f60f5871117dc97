package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A permit, certificate or other paper the declaration rests on (WCO {@code AdditionalDocument}). */
public record AdditionalDocument(
        @Element(
                vi = "Loại chứng từ",
                en = "document type",
                max = 4,
                list = "document-type",
                presence = REQUIRED,
                tag = "SS")
        @Nullable
        String typeCode,

        @Element(vi = "Số chứng từ", en = "document number", max = 35, presence = REQUIRED, tag = "SN") @Nullable
        String id,

        @Element(vi = "Ngày cấp", en = "issue date") @Nullable
        LocalDate issueDate,

        @Element(vi = "Ngày hết hạn", en = "expiry date") @Nullable
        LocalDate expirationDate,

        @Element(vi = "Mã số nhà xuất khẩu tự chứng nhận", en = "exporter's registration for origin", max = 35)
        @Nullable
        String exporterRegistrationId) {

    /** A document that names no registered exporter. */
    public AdditionalDocument(
            @Nullable String typeCode,
            @Nullable String id,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate expirationDate) {
        this(typeCode, id, issueDate, expirationDate, null);
    }
}
