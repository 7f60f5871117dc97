package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thongquan.core.asking.MeasureCourse;
import thongquan.core.law.TaxKind;
import thongquan.formats.law.LawPack;

/** The bars of a chart stand in order, within the drawing, and one of each measure counts on the law date. */
class CourseChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void theBarsOfEachMeasureFollowEachOther() {
        var courses = MeasureCourse.of(LawPack.shipped().edition(), "27101981", DAY);
        var chart = CourseChart.of(courses, DAY);

        assertThat(chart.rows()).hasSameSizeAs(courses);
        for (var row : chart.rows()) {
            double at = 0;
            for (var bar : row.bars()) {
                assertThat(bar.x()).isGreaterThanOrEqualTo(at);
                at = bar.x() + bar.width();
            }
            assertThat(at).isLessThanOrEqualTo(CourseChart.WIDTH + 0.001);
            assertThat(row.bars().stream().filter(CourseChart.Bar::isNow)).hasSize(1);
        }
        assertThat(chart.years()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void yearsAtTheSameRateOnTheSameBasisAreOneBar() {
        var courses = MeasureCourse.of(LawPack.shipped().edition(), "27101981", DAY).stream()
                .filter(course -> course.measure().schedule().equals("ATIGA"))
                .toList();
        var taxes = MeasureCourse.of(LawPack.shipped().edition(), "27101981", DAY).stream()
                .filter(course -> course.measure().tax() == TaxKind.ENVIRONMENT)
                .toList();

        assertThat(courses.getFirst().spans()).hasSize(2);
        assertThat(CourseChart.of(courses, DAY).rows().getFirst().bars()).hasSize(1);
        assertThat(CourseChart.of(taxes, DAY).rows().getFirst().bars()).hasSize(3);
    }
}
