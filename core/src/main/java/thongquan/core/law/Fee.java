package thongquan.core.law;

import thongquan.core.value.Money;

/** A fee for one act of customs, such as clearing one declaration. */
public record Fee(String code, Money amount, String vi, String en, Validity validity) {}
