package thongquan.bench.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is killed, with SIGKILL, so that nothing of it can tidy up. */
enum Victim {
    /** The program; its PostgreSQL is left behind as an orphan. */
    PROGRAM(7),
    /** The program while it starts, so that half a start is tried too. */
    STARTING_PROGRAM(3),
    /** The postmaster; the program has to notice and start it again. */
    POSTMASTER(15),
    /** One process of PostgreSQL, such as a backend or the checkpointer, upon which it recovers by itself. */
    ONE_PROCESS(16),
    /** The postmaster, and then a process of its successor while that may still be recovering. */
    RECOVERING_POSTGRES(4),
    /** Program and postmaster in the same moment, as when the machine's memory ends. */
    BOTH(5);

    private final int share;

    Victim(int share) {
        this.share = share;
    }

    /** So many victims in their usual shares, in random order. */
    static List<Victim> draw(int kills, Random random) {
        var victims = new ArrayList<Victim>();
        while (victims.size() < kills) {
            for (var victim : values()) {
                victims.addAll(Collections.nCopies(victim.share, victim));
            }
        }
        Collections.shuffle(victims, random);
        return List.copyOf(victims.subList(0, kills));
    }

    /** Whether the program itself dies. */
    boolean includesProgram() {
        return this == PROGRAM || this == STARTING_PROGRAM || this == BOTH;
    }
}
