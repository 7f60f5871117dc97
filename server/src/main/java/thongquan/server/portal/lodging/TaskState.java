package thongquan.server.portal.lodging;

/** How far a task is. */
public enum TaskState {
    NOT_STARTED,
    OPTIONAL,
    INCOMPLETE,
    COMPLETE
}
