package thongquan.core.law;

import java.time.LocalDate;

/** A day on which customs offices rest though it is not a weekend. */
public record Holiday(LocalDate day, String vi, String en, Validity validity) {}
