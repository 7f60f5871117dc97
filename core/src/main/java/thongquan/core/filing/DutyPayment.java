package thongquan.core.filing;

import org.jspecify.annotations.Nullable;

/** Who pays, when, and on which security (WCO {@code ObligationGuarantee}): a bank limit or a guarantee by its four keys. */
public record DutyPayment(
        @Element(vi = "Người nộp thuế", en = "payer", max = 1, list = "duty-payer", tag = "TPM") @Nullable
        String payerCode,

        @Element(vi = "Mã xác định thời hạn nộp thuế", en = "payment term", max = 1, list = "payment-term", tag = "ENC")
        @Nullable
        String termCode,

        @Element(vi = "Ngân hàng bảo lãnh", en = "guarantee bank", max = 11, tag = "SBC") @Nullable
        String guaranteeBankCode,

        @Element(vi = "Năm bảo lãnh", en = "guarantee year", max = 4, tag = "RYA") @Nullable
        Integer guaranteeYear,

        @Element(vi = "Ký hiệu bảo lãnh", en = "guarantee series", max = 10, tag = "SCM") @Nullable
        String guaranteeSeries,

        @Element(vi = "Số bảo lãnh", en = "guarantee number", max = 10, tag = "SCN") @Nullable
        String guaranteeNumber) {}
