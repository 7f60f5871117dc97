package thongquan.server.demonstration;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/** How busy customs is at an hour, as a share of its busiest hours. */
final class Pace {
    private static final double WEEKEND = 0.5;

    private Pace() {}

    /** The share at that time, more than 0. */
    static double of(ZonedDateTime time) {
        var ofHour =
                switch (time.getHour()) {
                    case 8, 9, 10, 11, 13, 14, 15, 16 -> 1.0;
                    case 7, 12, 17, 18 -> 0.7;
                    case 19, 20, 21, 22 -> 0.5;
                    default -> 0.3;
                };
        var day = time.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? ofHour * WEEKEND : ofHour;
    }
}
