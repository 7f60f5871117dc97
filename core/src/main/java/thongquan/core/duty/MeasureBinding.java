package thongquan.core.duty;

import java.util.List;
import thongquan.core.law.Measure;

/**
 * The measures that tax a goods item on the law date.
 *
 * @param measures the measures to charge, in legal order
 * @param alternatives other rates of the import duty, and why they were not taken
 */
record MeasureBinding(List<Measure> measures, List<RateNotTaken> alternatives) {}
