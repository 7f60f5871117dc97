package thongquan.server.law;

import thongquan.core.check.Bilingual;

/** Why something cannot be done to a release, in words for the person who wants to. */
public enum ReleaseObstacle {
    UNKNOWN("Không có bản phát hành này.", "There is no such release."),
    NOT_DRAFT("Chỉ bản nháp mới được đề nghị.", "Only a draft can be proposed."),
    NOT_PROPOSED("Bản phát hành chưa được đề nghị hoặc đã qua bước này.", "It is not waiting for approval."),
    OWN_PROPOSAL(
            "Bạn là người đề nghị; người khác phải phê duyệt.", "You proposed it; another person has to approve it."),
    OWN_WITHDRAWAL(
            "Bạn là người yêu cầu thu hồi; người khác phải đồng ý.",
            "You asked for the withdrawal; another person has to agree."),
    NOT_REHEARSED(
            "Chưa chạy thử trên các tờ khai đã lưu; hãy chạy thử trước khi đề nghị.",
            "It has not been rehearsed on the stored declarations; rehearse it first."),
    BASE_MOVED(
            "Pháp luật đã thay đổi từ khi nạp; hãy nạp lại trên bản mới nhất.",
            "The law it changes has itself changed since; load it again on the newest edition."),
    TOO_LATE(
            "Thời điểm hiệu lực đã qua hoặc quá gần; hãy nạp lại với thời điểm sau.",
            "Its moment of effect is past or too near; load it again with a later one."),
    NOT_AFTER_LAST(
            "Một bản phát hành đã phê duyệt có hiệu lực cùng lúc hoặc muộn hơn.",
            "An approved release takes effect at the same minute or later."),
    ALREADY_WITHDRAWN("Bản phát hành đã được thu hồi.", "It is withdrawn already."),
    FOLLOWED(
            "Một bản phát hành sau được xây trên bản này; hãy thu hồi bản sau trước.",
            "A later release builds on it; withdraw that one first."),
    REASON_MISSING("Hãy nêu lý do thu hồi.", "Say why it is withdrawn."),
    REASON_LONG("Lý do dài nhất 1000 ký tự.", "The reason has at most 1000 characters."),
    OVERTAKEN(
            "Người khác vừa thay đổi bản phát hành này; hãy xem lại.",
            "Somebody else has just changed this release; look at it again."),
    BUSY("Hệ thống đang bận; hãy thử lại.", "The record is busy or away; try again.");

    private final Bilingual says;

    ReleaseObstacle(String vi, String en) {
        this.says = new Bilingual(vi, en);
    }

    /** The sentence in both languages. */
    public Bilingual says() {
        return says;
    }
}
