package thongquan.server.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.exchange.Notice;
import thongquan.server.exchange.Preference;
import thongquan.server.exchange.inbox.Inbox;
import thongquan.server.party.Caller;

/** Notices to the caller, and how he wants to be told. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** One notice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeAnswer(
            String type,
            String number,
            Instant occurredAt,
            String state,
            String reason,
            @Nullable Instant dueAt) {

        static NoticeAnswer of(Notice notice) {
            return new NoticeAnswer(
                    notice.type(),
                    notice.number(),
                    notice.occurredAt(),
                    notice.state(),
                    notice.reason(),
                    notice.dueAt());
        }
    }

    /** What there is; unread counts to a hundred. */
    record InboxAnswer(int unread, List<NoticeAnswer> notices) {}

    /** How the caller is told. */
    record PreferenceAnswer(
            String language,
            List<String> unwanted,
            String mail,
            String address,
            String digestAt,
            String quietFrom,
            String quietUntil,
            boolean canMail) {

        static PreferenceAnswer of(Preference of, boolean canMail) {
            return new PreferenceAnswer(
                    of.language(),
                    of.unwanted().stream().sorted().toList(),
                    of.mail().name(),
                    of.address(),
                    of.digestAt().toString(),
                    of.quietFrom().toString(),
                    of.quietUntil().toString(),
                    canMail);
        }
    }

    @GetMapping
    InboxAnswer list(Caller caller) {
        return new InboxAnswer(
                inbox.unread(caller),
                inbox.list(caller).stream().map(NoticeAnswer::of).toList());
    }

    @PostMapping("/read")
    ResponseEntity<Void> read(Caller caller) {
        inbox.read(caller);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/settings")
    PreferenceAnswer settings(Caller caller) {
        return PreferenceAnswer.of(inbox.preference(caller), inbox.canMail());
    }

    @PutMapping("/settings")
    ResponseEntity<?> wish(@RequestBody Inbox.Wish wish, Caller caller) {
        var findings = inbox.wish(wish, caller);
        return findings.isEmpty() ? ResponseEntity.ok(settings(caller)) : Answers.wrong(findings);
    }
}
