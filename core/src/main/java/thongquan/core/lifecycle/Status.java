package thongquan.core.lifecycle;

/** The public name of where a declaration stands, in messages, lists and filters. */
public enum Status {
    /** Officers check the documents. */
    DOC_CHECK(Move.OFFICER),
    /** Officers inspect the goods. */
    INSPECTION(Move.OFFICER),
    /** The trader was asked and has to answer. */
    INFO_REQUESTED(Move.TRADER),
    /** The value is discussed with the trader (tham vấn trị giá). */
    CONSULTATION(Move.OFFICER),
    /** A sample is being analysed (phân tích, phân loại). */
    ANALYSIS(Move.OFFICER),
    /** The goods were moved to the trader's own store until a result is there (đưa hàng về bảo quản). */
    MOVED_TO_STORAGE(Move.OFFICER),
    /** A breach of law was found and is being dealt with. */
    VIOLATION(Move.OFFICER),
    /** The officer cannot decide; a chief has to. */
    UNDECIDED(Move.OFFICER),
    /** Customs has to answer a request of the trader before anything else. */
    REQUEST_PENDING(Move.OFFICER),
    /** A licence or an inspection result is missing. */
    AWAIT_PERMIT(Move.TRADER),
    /** The duty is to be paid or secured. */
    AWAIT_PAYMENT(Move.TRADER),
    /** All is decided and paid; the goods have not arrived. */
    AWAIT_ARRIVAL(Move.TRADER),
    /** Released before the final figures are known (giải phóng hàng). */
    RELEASED_PROVISIONALLY(Move.TRADER),
    /** Cleared (thông quan). */
    CLEARED(Move.NOBODY),
    /** The goods left the supervised area, or the country. */
    EXITED(Move.NOBODY),
    /** The file is closed. */
    ARCHIVED(Move.ENDED),
    /** Customs refused to clear the goods. */
    REFUSED(Move.ENDED),
    /** The declaration is void (hủy tờ khai). */
    CANCELLED(Move.ENDED);

    private enum Move {
        OFFICER,
        TRADER,
        NOBODY,
        ENDED
    }

    private final Move move;

    Status(Move move) {
        this.move = move;
    }

    /** Whether an officer, or a chief, has the next move. */
    public boolean isWithOfficer() {
        return move == Move.OFFICER;
    }

    /** Whether the trader has the next move. */
    public boolean isWithTrader() {
        return move == Move.TRADER;
    }

    /** Whether nothing moves it any more. */
    public boolean isEnd() {
        return move == Move.ENDED;
    }
}
