package thongquan.core.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import thongquan.core.value.CurrencyCode;

/**
 * What the bank that the law names pays by transfer for one unit of a currency at the close of a day, in dong: from these
 * quotes the customs rate of a week follows.
 */
public record BankQuote(LocalDate day, CurrencyCode currency, BigDecimal dong, Validity validity) {}
