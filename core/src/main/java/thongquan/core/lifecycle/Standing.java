package thongquan.core.lifecycle;

import thongquan.core.risk.Channel;

/**
 * Where a declaration stands. Each standing is a type and offers only the moves the law allows from it, so an unlawful
 * move does not compile; which act makes which move is {@link Lifecycle}.
 */
public sealed interface Standing {

    /** What keeps the goods from release, apart from checks; of released goods: the requests not answered yet. */
    Holds holds();

    /** The standing a declaration has by its registration. */
    static Standing registered(Channel channel, Holds holds) {
        return switch (channel) {
            case GREEN -> AfterChecks.of(holds);
            case YELLOW -> new DocumentCheck(holds);
            case RED -> new ThoroughCheck(holds);
        };
    }

    /** Customs has not let the goods go. */
    sealed interface Open extends Standing {

        /** The same with other holds; passed goods that nothing keeps any more are cleared. */
        Standing with(Holds holds);

        /** The declaration becomes void. */
        default Cancelled cancel() {
            return new Cancelled();
        }

        /** Customs refuses to clear the goods. */
        default Refused refuse() {
            return new Refused();
        }
    }

    /** An officer checks documents or goods. */
    sealed interface Check extends Open {

        /** The trader has to answer first. */
        default InformationRequested ask() {
            return new InformationRequested(this);
        }

        /** A chief has to decide. */
        default Undecided handUp() {
            return new Undecided(this);
        }

        /** A breach of law is found. */
        default Violation findViolation() {
            return new Violation(this);
        }

        @Override
        Check with(Holds holds);
    }

    /** A check after which the officer may let the goods pass. */
    sealed interface LastCheck extends Check {

        /** Nothing was found that keeps the goods. */
        default AfterChecks pass() {
            return AfterChecks.of(holds());
        }

        /** The value is doubted. */
        default Consultation consult() {
            return new Consultation(this);
        }

        /** The classification is doubted: a sample is taken. */
        default Analysis sample() {
            return new Analysis(this);
        }

        /** The goods may wait in the trader's own store. */
        default MovedToStorage moveToStorage() {
            return new MovedToStorage(this);
        }

        @Override
        LastCheck with(Holds holds);
    }

    /** A check that stopped, and goes on where it stood. */
    sealed interface Paused extends Open {

        /** Where it goes on. */
        Check back();

        @Override
        default Holds holds() {
            return back().holds();
        }

        @Override
        Paused with(Holds holds);
    }

    /** A doubt about the figures, while which the goods may be released if all that may be owed is secured. */
    sealed interface Doubt extends Paused {

        /** Released before the final figures; for goods that nothing else keeps. */
        default ReleasedProvisionally releaseProvisionally() {
            return new ReleasedProvisionally(holds());
        }
    }

    /** No check is open. */
    sealed interface AfterChecks extends Standing {

        /** What passed goods wait for; they are cleared when nothing keeps them. */
        static AfterChecks of(Holds holds) {
            if (holds.hasRequest()) {
                return new RequestPending(holds);
            }
            if (holds.has(Hold.PERMIT)) {
                return new AwaitPermit(holds);
            }
            if (holds.has(Hold.DUTY)) {
                return new AwaitPayment(holds);
            }
            return holds.has(Hold.ARRIVAL) ? new AwaitArrival(holds) : new Cleared(Holds.NONE);
        }
    }

    /** Passed, and kept by something. */
    sealed interface Passed extends AfterChecks, Open {

        @Override
        default AfterChecks with(Holds holds) {
            return AfterChecks.of(holds);
        }

        /** New facts demand a check of the documents. */
        default DocumentCheck checkDocuments() {
            return new DocumentCheck(holds());
        }

        /** New facts demand a check of documents and goods. */
        default ThoroughCheck checkThoroughly() {
            return new ThoroughCheck(holds());
        }
    }

    /** The goods are free. */
    sealed interface Released extends Standing {

        /** The same with other requests of the trader. */
        Released with(Holds holds);
    }

    /** The documents are checked (yellow, kiểm tra hồ sơ). */
    record DocumentCheck(Holds holds) implements LastCheck {

        /** An officer may look closer. */
        public ThoroughCheck escalate() {
            return new ThoroughCheck(holds);
        }

        @Override
        public DocumentCheck with(Holds holds) {
            return new DocumentCheck(holds);
        }
    }

    /** The documents are checked, and the goods will be (red). The way to release leads through the inspection. */
    record ThoroughCheck(Holds holds) implements Check {

        /** The documents are in order; the goods are opened or scanned. */
        public Inspection inspect() {
            return new Inspection(holds);
        }

        /** Two persons decide to look at the documents only. */
        public DocumentCheck lessen() {
            return new DocumentCheck(holds);
        }

        @Override
        public ThoroughCheck with(Holds holds) {
            return new ThoroughCheck(holds);
        }
    }

    /** The goods are inspected (kiểm tra thực tế). */
    record Inspection(Holds holds) implements LastCheck {

        @Override
        public Inspection with(Holds holds) {
            return new Inspection(holds);
        }
    }

    /** The trader was asked and has to answer. */
    record InformationRequested(Check back) implements Paused {

        /** The trader answered, or his time is over. */
        public Check resume() {
            return back;
        }

        @Override
        public InformationRequested with(Holds holds) {
            return new InformationRequested(back.with(holds));
        }
    }

    /** The officer cannot decide; a chief has to. */
    record Undecided(Check back) implements Paused {

        /** The chief said how to go on. */
        public Check resume() {
            return back;
        }

        @Override
        public Undecided with(Holds holds) {
            return new Undecided(back.with(holds));
        }
    }

    /** A breach of law is being dealt with (xử lý vi phạm). */
    record Violation(Check back) implements Paused {

        /** It was dealt with; the check goes on. */
        public Check resume() {
            return back;
        }

        @Override
        public Violation with(Holds holds) {
            return new Violation(back.with(holds));
        }
    }

    /** The value is discussed with the trader (tham vấn trị giá). */
    record Consultation(LastCheck back) implements Doubt {

        /** The value is settled. */
        public Check resume() {
            return back;
        }

        @Override
        public Consultation with(Holds holds) {
            return new Consultation(back.with(holds));
        }
    }

    /** A sample is analysed (phân tích, phân loại). */
    record Analysis(LastCheck back) implements Doubt {

        /** The result is there. */
        public Check resume() {
            return back;
        }

        @Override
        public Analysis with(Holds holds) {
            return new Analysis(back.with(holds));
        }
    }

    /** The goods wait in the trader's own store for a result (đưa hàng về bảo quản); they are not released. */
    record MovedToStorage(LastCheck back) implements Paused {

        /** The result is there. */
        public Check resume() {
            return back;
        }

        /** The goods were used or moved without leave. */
        public Violation findViolation() {
            return new Violation(back);
        }

        @Override
        public MovedToStorage with(Holds holds) {
            return new MovedToStorage(back.with(holds));
        }
    }

    /** Passed; customs has to answer a request of the trader. */
    record RequestPending(Holds holds) implements Passed {}

    /** Passed; a licence or an inspection result is missing. */
    record AwaitPermit(Holds holds) implements Passed {}

    /** Passed; the duty is to be paid or secured. */
    record AwaitPayment(Holds holds) implements Passed {}

    /** Passed and paid; the goods have not arrived. */
    record AwaitArrival(Holds holds) implements Passed {}

    /** Released before the final figures are known (giải phóng hàng). */
    record ReleasedProvisionally(Holds holds) implements Released {

        /** The final figures are settled. */
        public Cleared settle() {
            return new Cleared(holds);
        }

        @Override
        public ReleasedProvisionally with(Holds holds) {
            return new ReleasedProvisionally(holds);
        }
    }

    /** Cleared (thông quan). */
    record Cleared(Holds holds) implements AfterChecks, Released {

        /** The goods left the supervised area, or the country. */
        public Exited exit() {
            return new Exited(holds);
        }

        /** Cleared goods that never left are declared no more: the declaration becomes void. */
        public Cancelled cancel() {
            return new Cancelled();
        }

        @Override
        public Cleared with(Holds holds) {
            return new Cleared(holds);
        }
    }

    /** The goods left the supervised area, or the country (qua khu vực giám sát, đã xuất). */
    record Exited(Holds holds) implements Released {

        /** The file is closed. */
        public Archived archive() {
            return new Archived();
        }

        @Override
        public Exited with(Holds holds) {
            return new Exited(holds);
        }
    }

    /** The file is closed. */
    record Archived() implements End {}

    /** Customs refused to clear the goods. */
    record Refused() implements End {}

    /** The declaration is void. */
    record Cancelled() implements End {}

    /** Nothing moves it any more. */
    sealed interface End extends Standing {
        @Override
        default Holds holds() {
            return Holds.NONE;
        }
    }

    /** Whether an officer or a chief has the next move: on the case, or on a request about goods that are free already. */
    default boolean isWithOfficer() {
        return status().isWithOfficer() || holds().hasRequest();
    }

    /** The public name of this standing. */
    default Status status() {
        return switch (this) {
            case DocumentCheck _, ThoroughCheck _ -> Status.DOC_CHECK;
            case Inspection _ -> Status.INSPECTION;
            case InformationRequested _ -> Status.INFO_REQUESTED;
            case Undecided _ -> Status.UNDECIDED;
            case Violation _ -> Status.VIOLATION;
            case Consultation _ -> Status.CONSULTATION;
            case Analysis _ -> Status.ANALYSIS;
            case MovedToStorage _ -> Status.MOVED_TO_STORAGE;
            case RequestPending _ -> Status.REQUEST_PENDING;
            case AwaitPermit _ -> Status.AWAIT_PERMIT;
            case AwaitPayment _ -> Status.AWAIT_PAYMENT;
            case AwaitArrival _ -> Status.AWAIT_ARRIVAL;
            case ReleasedProvisionally _ -> Status.RELEASED_PROVISIONALLY;
            case Cleared _ -> Status.CLEARED;
            case Exited _ -> Status.EXITED;
            case Archived _ -> Status.ARCHIVED;
            case Refused _ -> Status.REFUSED;
            case Cancelled _ -> Status.CANCELLED;
        };
    }
}
