package thongquan.server.journal.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import thongquan.server.journal.commit.Lanes.Room;

class LanesTest {
    private final Lanes lanes = new Lanes(10, 4);

    @Test
    void aSenderWhoFilesMuchWaitsForHimselfOnly() throws InterruptedException {
        offer("rude", 4);
        offer("A", 1);
        offer("B", 2);

        assertThat(taken(4)).containsExactly("rude", "A", "B", "rude");
        assertThat(taken(4)).containsExactly("B", "rude", "rude");
    }

    @Test
    void eachLaneAndTheWholeQueueAreBounded() throws InterruptedException {
        assertThat(offer("rude", 5)).endsWith(Room.TAKEN, Room.LANE_FULL);
        assertThat(offer("A", 4)).containsOnly(Room.TAKEN);
        assertThat(offer("B", 3)).containsExactly(Room.TAKEN, Room.TAKEN, Room.QUEUE_FULL);

        assertThat(lanes.size()).isEqualTo(10);
        taken(1);
        assertThat(offer("C", 1)).containsExactly(Room.TAKEN);
    }

    @Test
    void whatWaitsIsHandedOutAfterTheClose() throws InterruptedException {
        offer("A", 2);
        lanes.close();

        assertThat(offer("A", 1)).containsExactly(Room.CLOSED);
        assertThat(taken(9)).containsExactly("A", "A");
        assertThat(lanes.take(9)).isNull();
    }

    private List<Room> offer(String sender, int times) {
        var rooms = new ArrayList<Room>();
        for (int i = 0; i < times; i++) {
            rooms.add(lanes.offer(new Waiting(Entries.of(sender, i))));
        }
        return rooms;
    }

    private List<String> taken(int most) throws InterruptedException {
        var batch = Objects.requireNonNull(lanes.take(most));
        return batch.stream().map(waiting -> waiting.entry.sender()).toList();
    }
}
