package thongquan.bench.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts the program, lets senders lodge, kills as planned, and audits what is left. */
final class CrashBench {
    private static final int LONGEST_WAIT = 500;
    private static final int LONGEST_START = 3_000;
    private static final int LONGEST_RECOVERY = 1_500;
    private static final int POLL = 5;
    private static final long RECOVERY_SECONDS = 240;

    private final Plan plan;
    private final Consumer<String> progress;
    private final Random random;
    private final Program program;
    private final List<Long> recoveries = new ArrayList<>();

    /** A run of the plan that tells its progress in lines. */
    CrashBench(Plan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
        this.random = new Random(plan.seed());
        this.program = new Program(plan.command(), plan.data());
    }

    /** Runs the plan with variants of the sample; {@link IllegalStateException} where the system does not come back. */
    Tally run(String sample) throws IOException, InterruptedException {
        try (program;
                var customs = new Customs(program::base)) {
            program.start();
            var senders = new Senders(customs, sample, new Random(plan.seed() + 1));
            senders.start(plan.senders());
            awaitAnswers(senders);
            for (var victim : plan.victims()) {
                Thread.sleep(random.nextInt(LONGEST_WAIT));
                kill(victim);
                long killedAt = System.nanoTime();
                if (victim.includesProgram()) {
                    program.start();
                }
                awaitAnswers(senders);
                recoveries.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killedAt));
                tell(victim, senders);
            }
            senders.finish();
            progress.accept("auditing %d acknowledgements".formatted(senders.answered()));
            var result = new Audit(customs, senders.acknowledged()).run();
            return new Tally(
                    plan.victims().size(),
                    senders.answered(),
                    senders.retried(),
                    senders.foundAgainByKey(),
                    result,
                    recoveries);
        }
    }

    /** Waits for one answer more than may have been on the wire before the kill, and does not wait for ever. */
    private void awaitAnswers(Senders senders) throws InterruptedException {
        long wanted = senders.answered() + plan.senders() + 1;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(RECOVERY_SECONDS);
        while (senders.answered() < wanted) {
            senders.throwFailure();
            if (System.nanoTime() > deadline || !program.isAlive()) {
                throw new IllegalStateException(
                        "The system did not come back; the program is " + (program.isAlive() ? "running" : "gone"));
            }
            Thread.sleep(POLL);
        }
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        switch (victim) {
            case PROGRAM -> program.kill();
            case STARTING_PROGRAM -> {
                program.kill();
                program.launch();
                Thread.sleep(random.nextInt(LONGEST_START));
                program.kill();
            }
            case POSTMASTER -> demand(program.killPostmaster());
            case ONE_PROCESS -> demand(program.killOneProcess(random));
            case RECOVERING_POSTGRES -> {
                demand(program.killPostmaster());
                Thread.sleep(random.nextInt(LONGEST_RECOVERY));
                program.killOneProcess(random);
            }
            case BOTH -> {
                demand(program.killPostmaster());
                program.kill();
            }
        }
    }

    private static void demand(boolean killed) {
        if (!killed) {
            throw new IllegalStateException("There was no PostgreSQL to kill");
        }
    }

    private void tell(Victim victim, Senders senders) {
        progress.accept("%3d of %d  %-16s back after %.1f s, %d acknowledged"
                .formatted(
                        recoveries.size(),
                        plan.victims().size(),
                        victim,
                        recoveries.getLast() / 1e3,
                        senders.answered()));
    }
}
