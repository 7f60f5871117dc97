package thongquan.bench.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadVerifier;

/** Asks the system for everything that was ever acknowledged, and proves the answers against the log. */
final class Audit {
    private static final int PARALLEL = 8;
    private static final Pattern PUBLIC_KEY = Pattern.compile("\"publicKey\":\"([^\"]+)\"");
    private static final Pattern HEAD = Pattern.compile("\"size\":(\\d+),\"root\":\"([0-9a-f]{64})\"");

    private final Customs customs;
    private final List<Acknowledged> acknowledged;
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong doubled = new AtomicLong();
    private final AtomicLong unverified = new AtomicLong();

    Audit(Customs customs, List<Acknowledged> acknowledged) {
        this.customs = customs;
        this.acknowledged = acknowledged;
    }

    /**
     * What was found.
     *
     * @param lost acknowledged filings that are not there under their number with their decision
     * @param doubled filings registered under more than one number, and entries nobody was told of
     * @param unverified receipts, heads and proofs that do not hold, and answers that changed
     */
    record Result(long lost, long doubled, long unverified) {}

    /** Looks everything up; the last step, since it repeats every filing, which would register a lost one anew. */
    Result run() throws IOException, InterruptedException {
        var head = head();
        var key = HeadVerifier.ofBase64(
                first(PUBLIC_KEY, customs.get("/api/journal/key").body(), 1));
        checkNumbers(head.size());
        var log = new LogCheck(customs, key, head.size(), head.root());
        unverified.addAndGet(log.countFlaws(acknowledged));
        inParallel();
        if (head().size() > head.size()) {
            // Repeats must add nothing; where they did, something had been lost, which is counted above.
            doubled.addAndGet(head().size() - head.size());
        }
        return new Result(lost.get(), doubled.get(), unverified.get());
    }

    private record Head(long size, Hash root) {}

    private Head head() throws IOException, InterruptedException {
        var reply = customs.get("/api/journal/heads?limit=1").body();
        return new Head(Long.parseLong(first(HEAD, reply, 1)), Hash.ofHex(first(HEAD, reply, 2)));
    }

    private static String first(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Unexpected answer of the log: " + text);
        }
        return found.group(group);
    }

    /** Each key has a number and a place of its own, and the log has no entry that nobody was told of. */
    private void checkNumbers(long size) {
        var numbers = new HashMap<String, String>();
        var places = new HashSet<Long>();
        for (var one : acknowledged) {
            Answer.parse(one.answer()).ifPresent(answer -> {
                boolean ownNumber = numbers.putIfAbsent(answer.number(), one.key()) == null;
                boolean ownPlace = places.add(answer.receipt().leafIndex());
                if (!ownNumber || !ownPlace) {
                    doubled.incrementAndGet();
                }
            });
        }
        doubled.addAndGet(Math.max(0, size - acknowledged.size()));
    }

    private void inParallel() throws IOException, InterruptedException {
        try (var pool = Executors.newFixedThreadPool(PARALLEL)) {
            var checks = acknowledged.stream()
                    .map(one -> pool.submit(() -> {
                        check(one);
                        return true;
                    }))
                    .toList();
            for (var check : checks) {
                check.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private void check(Acknowledged one) throws IOException, InterruptedException {
        var answer = Answer.parse(one.answer());
        if (answer.isEmpty()) {
            unverified.incrementAndGet();
            return;
        }
        var shown = customs.get("/api/declarations/" + answer.get().number());
        boolean there = shown.status() == 200
                && Answer.parse(shown.body())
                        .filter(again -> isSame(again, answer.get()))
                        .isPresent();
        if (!there) {
            lost.incrementAndGet();
            return;
        }
        var repeated = customs.lodge(one.key(), one.filing());
        if (!repeated.body().equals(one.answer())) {
            boolean otherNumber = Answer.parse(repeated.body())
                    .filter(again -> !again.number().equals(answer.get().number()))
                    .isPresent();
            (otherNumber ? doubled : unverified).incrementAndGet();
        }
    }

    private static boolean isSame(Answer shown, Answer acknowledged) {
        return shown.number().equals(acknowledged.number())
                && acknowledged.receipt().matchesDecision(shown.decision().getBytes(StandardCharsets.UTF_8))
                && shown.receipt().entry().equals(acknowledged.receipt().entry());
    }
}
