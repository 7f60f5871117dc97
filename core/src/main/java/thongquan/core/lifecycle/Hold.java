package thongquan.core.lifecycle;

/** What keeps goods from release although no check is open. Declared in the order in which a status names them. */
public enum Hold {
    /** The trader asked to amend, and customs has not answered (chờ duyệt khai bổ sung). */
    AMENDMENT,
    /** The trader asked to cancel, and customs has not answered (chờ duyệt hủy tờ khai). */
    CANCELLATION,
    /** A licence or an inspection result is missing (thiếu giấy phép, kết quả kiểm tra chuyên ngành). */
    PERMIT,
    /** Duty is neither paid nor secured (chưa nộp thuế, chưa bảo lãnh). */
    DUTY,
    /** The goods have not arrived, or are not gathered for export (hàng chưa đến). */
    ARRIVAL;

    /** Whether it is a request of the trader that customs has to answer. */
    public boolean isRequest() {
        return this == AMENDMENT || this == CANCELLATION;
    }
}
