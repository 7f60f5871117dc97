package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A container and the seals on it (WCO {@code TransportEquipment}). */
public record TransportEquipment(
        @Element(vi = "Số container", en = "container number", max = 17, presence = REQUIRED) @Nullable
        String id,

        @Element(vi = "Số seal", en = "seals", max = 6) List<String> sealIds) {

    public TransportEquipment {
        sealIds = List.copyOf(sealIds);
    }
}
