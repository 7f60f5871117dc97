package thongquan.core.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When customs offices work: Monday to Friday in two sittings, save on holidays; all in Vietnamese time. */
public final class WorkingCalendar {

    private record Sitting(LocalTime from, LocalTime to) {}

    private final List<Sitting> sittings;
    private final Set<LocalDate> holidays;

    private WorkingCalendar(List<Sitting> sittings, Set<LocalDate> holidays) {
        this.sittings = sittings;
        this.holidays = holidays;
    }

    static WorkingCalendar of(LawBook law, List<Holiday> holidays) {
        var days = new HashSet<LocalDate>();
        for (var holiday : holidays) {
            if (!holiday.validity().knownSince().isAfter(law.known())) {
                days.add(holiday.day());
            }
        }
        var hours = law.parameter("working-hours");
        var sittings = hours == null
                ? List.<Sitting>of()
                : java.util.Arrays.stream(hours.value().split(" "))
                        .map(WorkingCalendar::sitting)
                        .toList();
        return new WorkingCalendar(sittings, days);
    }

    private static Sitting sitting(String text) {
        int dash = text.indexOf('-');
        return new Sitting(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }

    /** Whether customs offices work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** When a deadline that starts at the given moment runs out. */
    public LocalDateTime due(LocalDateTime start, Deadline deadline) {
        return switch (deadline.unit()) {
            case HOUR -> start.plusHours(deadline.amount());
            case DAY -> start.plusDays(deadline.amount());
            case MONTH -> start.plusMonths(deadline.amount());
            case WORKING_DAY -> afterWorkingDays(start, deadline.amount());
            case WORKING_HOUR -> afterWorkingTime(start, Duration.ofHours(deadline.amount()));
        };
    }

    private LocalDateTime afterWorkingDays(LocalDateTime start, int days) {
        var day = start.toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(start.toLocalTime());
    }

    private LocalDateTime afterWorkingTime(LocalDateTime start, Duration time) {
        if (sittings.isEmpty()) {
            throw new IllegalStateException("the law sets no working-hours");
        }
        var left = time;
        var at = start;
        while (true) {
            if (isWorkingDay(at.toLocalDate())) {
                for (var sitting : sittings) {
                    var from = at.toLocalTime().isAfter(sitting.from) ? at.toLocalTime() : sitting.from;
                    if (!from.isBefore(sitting.to)) {
                        continue;
                    }
                    var here = Duration.between(from, sitting.to);
                    if (left.compareTo(here) <= 0) {
                        return at.toLocalDate().atTime(from).plus(left);
                    }
                    left = left.minus(here);
                }
            }
            at = at.toLocalDate().plusDays(1).atStartOfDay();
        }
    }
}
