package thongquan.server.party;

import java.time.LocalDate;

/**
 * An organisation known to customs.
 *
 * @param id tax code of a trader, broker or carrier; office code of a customs office
 * @param registeredOn the day of its first registration with customs
 * @param complianceLevel 1 priority enterprise, 2 high, 3 medium, 4 low, 5 non-compliant (Circular 81/2019)
 */
public record Organisation(
        String id, OrganisationKind kind, String name, LocalDate registeredOn, int complianceLevel) {}
