package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** A party to the declaration (WCO {@code Importer, Exporter, Agent, Declarant}) with name and address. */
public record Party(
        @Element(vi = "Mã số thuế", en = "party id", max = 17) @Nullable
        String id,

        @Element(vi = "Tên", en = "party name", max = 300, presence = REQUIRED) @Nullable
        String name,

        @Element(vi = "Địa chỉ", en = "address", max = 300) @Nullable
        String address,

        @Element(vi = "Mã nước", en = "country of the party", max = 2, list = "country") @Nullable
        String countryCode,

        @Element(vi = "Số điện thoại", en = "phone", max = 20) @Nullable
        String phone) {}
