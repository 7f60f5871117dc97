package thongquan.core.law;

import java.math.BigDecimal;
import thongquan.core.value.Exact;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;

/** How a measure is reckoned: a percentage of its base, an amount per unit, both, or the higher of the two. */
public sealed interface Rate {

    /** A percentage of the base (thuế suất theo tỷ lệ phần trăm). */
    record AdValorem(BigDecimal percent) implements Rate {
        public AdValorem {
            percent = Exact.normal(percent);
        }

        @Override
        public String toString() {
            return percent.toPlainString() + "%";
        }
    }

    /** An amount per unit of quantity (thuế tuyệt đối). */
    record Specific(Money amount, UnitCode unit) implements Rate {
        @Override
        public String toString() {
            return amount + "/" + unit;
        }
    }

    /** A percentage of the base and an amount per unit together (thuế hỗn hợp). */
    record Mixed(BigDecimal percent, Money amount, UnitCode unit) implements Rate {
        public Mixed {
            percent = Exact.normal(percent);
        }

        @Override
        public String toString() {
            return percent.toPlainString() + "% + " + amount + "/" + unit;
        }
    }

    /** A percentage of the base or an amount per unit, whichever comes to more (thuế lựa chọn mức cao hơn). */
    record Composite(BigDecimal percent, Money amount, UnitCode unit) implements Rate {
        public Composite {
            percent = Exact.normal(percent);
        }

        @Override
        public String toString() {
            return "max(" + percent.toPlainString() + "%; " + amount + "/" + unit + ")";
        }
    }

    /** Outside the scope of the tax (không chịu thuế). */
    record NotSubject() implements Rate {
        @Override
        public String toString() {
            return "not subject";
        }
    }
}
