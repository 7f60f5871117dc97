package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** An earlier declaration or document this one follows (WCO {@code PreviousDocument}), and its line. */
public record PreviousDocument(
        @Element(
                vi = "Loại chứng từ trước",
                en = "previous document type",
                max = 4,
                list = "previous-document-type",
                presence = REQUIRED)
        @Nullable
        String typeCode,

        @Element(vi = "Số chứng từ trước", en = "previous document number", max = 35, presence = REQUIRED, tag = "TDN")
        @Nullable
        String id,

        @Element(vi = "Dòng hàng của chứng từ trước", en = "previous line", max = 4, tag = "TDL") @Nullable
        Integer line) {}
