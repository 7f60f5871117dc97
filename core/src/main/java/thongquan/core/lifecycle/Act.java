package thongquan.core.lifecycle;

/** What someone may do to a registered declaration. What the law says of each stands in the code list {@code act}. */
public enum Act {
    /** The trader answers a question of customs. */
    ANSWER("declaration.answered"),
    /** The trader asks to amend; customs has to answer. */
    REQUEST_AMENDMENT("declaration.amendment-requested"),
    /** The trader asks to cancel; customs has to answer. */
    REQUEST_CANCELLATION("declaration.cancellation-requested"),
    /** The trader takes a request back. */
    WITHDRAW_REQUEST("declaration.request-withdrawn"),

    /** An amendment takes effect: at once, or accepted by customs. */
    AMEND("declaration.amended"),
    /** Customs does not accept an amendment. */
    REFUSE_AMENDMENT("declaration.amendment-refused"),
    /** Customs does not let a declaration be cancelled. */
    REFUSE_CANCELLATION("declaration.cancellation-refused"),
    /** The declaration becomes void: on request, by customs, or because its validity is over. */
    CANCEL("declaration.cancelled"),

    /** The check that may release is over: nothing keeps the goods. */
    PASS("declaration.passed"),
    /** The documents of goods to be inspected are in order: the goods are inspected next. */
    INSPECT("declaration.inspection-ordered"),
    /** An officer looks closer. */
    ESCALATE("declaration.escalated"),
    /** Two persons decide to look at the documents only. */
    LESSEN("declaration.control-lessened"),
    /** The trader is asked. */
    ASK("declaration.information-requested"),
    /** The value is doubted. */
    CONSULT("declaration.consultation-opened"),
    /** A sample is taken. */
    SAMPLE("declaration.sample-taken"),
    /** The goods may be moved to the trader's own store. */
    MOVE_TO_STORAGE("declaration.moved-to-storage"),
    /** A breach of law is found. */
    FIND_VIOLATION("declaration.violation-found"),
    /** The officer cannot decide. */
    HAND_UP("declaration.handed-up"),
    /** What stopped the check is settled. */
    RESUME("declaration.resumed"),
    /** The goods are released before the final figures. */
    RELEASE_PROVISIONALLY("declaration.released-provisionally"),
    /** The final figures are settled. */
    SETTLE("declaration.settled"),
    /** Customs refuses to clear. */
    REFUSE("declaration.refused"),

    /** A licence or an inspection result is demanded. */
    DEMAND_PERMIT("declaration.permit-demanded"),
    /** The licence or the result is there. */
    CONFIRM_PERMIT("declaration.permit-confirmed"),
    /** The duty is paid or secured in full. */
    CONFIRM_PAYMENT("declaration.paid"),
    /** The goods are there. */
    CONFIRM_ARRIVAL("declaration.arrived"),
    /** The goods left. */
    CONFIRM_EXIT("declaration.exited"),
    /** The file is closed. */
    ARCHIVE("declaration.archived"),
    /** The legal time is over: the case goes up to the chief, or the trader is reminded. */
    RAISE("declaration.raised");

    private final String event;

    Act(String event) {
        this.event = event;
    }

    /** The type of event by which others are told. */
    public String event() {
        return event;
    }
}
