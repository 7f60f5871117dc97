package thongquan.core.check;

/** One sentence in Vietnamese and in English. */
public record Bilingual(String vi, String en) {}
