package thongquan.server.exchange.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongquan.server.exchange.webhook.WebhookOutcome;
import thongquan.server.exchange.webhook.Webhooks;
import thongquan.server.party.Caller;

/** Webhooks of the caller's organisation. */
@RestController
@RequestMapping("/api/webhooks")
class WebhooksController {

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** What a new webhook is to be. */
    record Wish(@Nullable String url, @Nullable List<String> types) {}

    @GetMapping
    List<WebhookAnswer> list(Caller caller) {
        return webhooks.list(caller).stream().map(WebhookAnswer::of).toList();
    }

    @PostMapping
    ResponseEntity<?> register(@RequestBody Wish wish, Caller caller) {
        var types = wish.types() == null ? Set.<String>of() : Set.copyOf(wish.types());
        return answer(webhooks.register(wish.url(), types, caller), HttpStatus.CREATED);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> show(@PathVariable("id") String id, Caller caller) {
        var found = webhooks.find(id, caller);
        return found.isPresent() ? ResponseEntity.ok(WebhookAnswer.of(found.get())) : Answers.notFound();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> remove(@PathVariable("id") String id, Caller caller) {
        return webhooks.remove(id, caller) ? ResponseEntity.noContent().build() : Answers.notFound();
    }

    @PostMapping("/{id}/secret")
    ResponseEntity<?> changeSecret(@PathVariable("id") String id, Caller caller) {
        return answer(webhooks.changeSecret(id, caller), HttpStatus.OK);
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<?> pause(@PathVariable("id") String id, Caller caller) {
        return answer(webhooks.pause(id, caller), HttpStatus.OK);
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<?> resume(@PathVariable("id") String id, Caller caller) {
        return answer(webhooks.resume(id, caller), HttpStatus.OK);
    }

    @PostMapping("/{id}/ping")
    ResponseEntity<?> ping(@PathVariable("id") String id, Caller caller) {
        var sent = webhooks.ping(id, caller);
        return sent.isPresent() ? ResponseEntity.ok(DeliveryAnswer.of(sent.get())) : Answers.notFound();
    }

    @GetMapping("/{id}/deliveries")
    ResponseEntity<?> deliveries(@PathVariable("id") String id, Caller caller) {
        return webhooks.find(id, caller).isPresent()
                ? ResponseEntity.ok(webhooks.deliveries(id, caller).stream()
                        .map(DeliveryAnswer::of)
                        .toList())
                : Answers.notFound();
    }

    @PostMapping("/{id}/deliveries/{cursor}/redeliver")
    ResponseEntity<?> redeliver(@PathVariable("id") String id, @PathVariable("cursor") long cursor, Caller caller) {
        var sent = webhooks.redeliver(id, cursor, caller);
        return sent.isPresent() ? ResponseEntity.ok(DeliveryAnswer.of(sent.get())) : Answers.notFound();
    }

    private static ResponseEntity<?> answer(WebhookOutcome outcome, HttpStatus status) {
        return switch (outcome) {
            case WebhookOutcome.Done(var webhook) ->
                ResponseEntity.status(status).body(WebhookAnswer.of(webhook));
            case WebhookOutcome.Secret(var webhook, var secret) ->
                ResponseEntity.status(status).body(WebhookAnswer.of(webhook).with(secret));
            case WebhookOutcome.Wrong(var findings) -> Answers.wrong(findings);
            case WebhookOutcome.Unknown _ -> Answers.notFound();
        };
    }
}
