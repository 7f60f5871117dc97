package thongquan.core.law;

import java.math.BigDecimal;
import thongquan.core.value.CurrencyCode;

/** What one unit of a currency counts in dong for the declarations registered on the days of its validity. */
public record ExchangeRate(CurrencyCode currency, BigDecimal dong, Validity validity) {}
