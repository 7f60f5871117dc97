package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The commercial invoice of the shipment (WCO {@code Invoice}). */
public record Invoice(
        @Element(vi = "Phân loại hình thức hóa đơn", en = "invoice class", max = 1, list = "invoice-class", tag = "IV1")
        @Nullable
        String classCode,

        @Element(vi = "Số hóa đơn", en = "invoice number", max = 35, presence = REQUIRED, tag = "IV3") @Nullable
        String id,

        @Element(vi = "Ngày phát hành hóa đơn", en = "invoice date", presence = REQUIRED, tag = "IVD") @Nullable
        LocalDate issueDate,

        @Element(vi = "Phương thức thanh toán", en = "payment method", max = 7, list = "payment-method", tag = "IVP")
        @Nullable
        String paymentMethodCode,

        @Element(vi = "Tổng trị giá hóa đơn", en = "invoice amount", presence = REQUIRED, tag = "IP4") @Nullable
        Amount amount) {}
