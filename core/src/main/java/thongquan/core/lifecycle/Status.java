package thongquan.core.lifecycle;

/** The public name of where a declaration stands, in messages, lists and filters. */
public enum Status {
    /** Officers check the documents. */
    DOC_CHECK,
    /** Officers inspect the goods. */
    INSPECTION,
    /** The trader was asked and has to answer. */
    INFO_REQUESTED,
    /** The value is discussed with the trader (tham vấn trị giá). */
    CONSULTATION,
    /** A sample is being analysed (phân tích, phân loại). */
    ANALYSIS,
    /** The goods were moved to the trader's own store until a result is there (đưa hàng về bảo quản). */
    MOVED_TO_STORAGE,
    /** A breach of law was found and is being dealt with. */
    VIOLATION,
    /** The officer cannot decide; a chief has to. */
    UNDECIDED,
    /** Customs has to answer a request of the trader before anything else. */
    REQUEST_PENDING,
    /** A licence or an inspection result is missing. */
    AWAIT_PERMIT,
    /** The duty is to be paid or secured. */
    AWAIT_PAYMENT,
    /** All is decided and paid; the goods have not arrived. */
    AWAIT_ARRIVAL,
    /** Released before the final figures are known (giải phóng hàng). */
    RELEASED_PROVISIONALLY,
    /** Cleared (thông quan). */
    CLEARED,
    /** The goods left the supervised area, or the country. */
    EXITED,
    /** The file is closed. */
    ARCHIVED,
    /** Customs refused to clear the goods. */
    REFUSED,
    /** The declaration is void (hủy tờ khai). */
    CANCELLED;

    /** Whether an officer has the next move. */
    public boolean isWithOfficer() {
        return switch (this) {
            case DOC_CHECK,
                    INSPECTION,
                    CONSULTATION,
                    ANALYSIS,
                    MOVED_TO_STORAGE,
                    VIOLATION,
                    UNDECIDED,
                    REQUEST_PENDING -> true;
            case INFO_REQUESTED,
                    AWAIT_PERMIT,
                    AWAIT_PAYMENT,
                    AWAIT_ARRIVAL,
                    RELEASED_PROVISIONALLY,
                    CLEARED,
                    EXITED,
                    ARCHIVED,
                    REFUSED,
                    CANCELLED -> false;
        };
    }

    /** Whether the trader has the next move. */
    public boolean isWithTrader() {
        return switch (this) {
            case INFO_REQUESTED, AWAIT_PERMIT, AWAIT_PAYMENT, AWAIT_ARRIVAL, RELEASED_PROVISIONALLY -> true;
            case DOC_CHECK,
                    INSPECTION,
                    CONSULTATION,
                    ANALYSIS,
                    MOVED_TO_STORAGE,
                    VIOLATION,
                    UNDECIDED,
                    REQUEST_PENDING,
                    CLEARED,
                    EXITED,
                    ARCHIVED,
                    REFUSED,
                    CANCELLED -> false;
        };
    }

    /** Whether nothing moves it any more. */
    public boolean isEnd() {
        return this == ARCHIVED || this == REFUSED || this == CANCELLED;
    }
}
