package thongquan.server.portal.lodging;

import java.util.List;
import java.util.stream.Stream;
import thongquan.formats.table.Column;
import thongquan.formats.table.Columns;

/** The columns of the grid of goods items, also those of the empty spreadsheet. */
final class GridColumns {

    static final List<Column> ALL = Stream.of(
                    "/commodity/classificationId",
                    "/commodity/description",
                    "/originCountryCode",
                    "/tariffScheduleCode",
                    "/statisticalQuantity/value",
                    "/statisticalQuantity/unitCode",
                    "/secondQuantity/value",
                    "/secondQuantity/unitCode",
                    "/itemCharge/value",
                    "/unitPrice/value")
            .map(Columns::ofItem)
            .toList();

    private GridColumns() {}
}
