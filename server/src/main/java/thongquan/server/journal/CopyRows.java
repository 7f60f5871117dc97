package thongquan.server.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows for one table in PostgreSQL's binary COPY form: the cheapest way in, four times cheaper than inserts. */
public final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final String into;
    private byte[] bytes;
    private int size;
    private boolean empty = true;

    /** Rows for a table and its columns, such as {@code journal.event (cursor, type)}. */
    public CopyRows(String into, int expectedBytes) {
        this.into = into;
        this.bytes = new byte[Math.max(64, expectedBytes)];
        put(SIGNATURE);
        fixed4(0);
        fixed4(0);
    }

    /** Begins a row of that many columns. */
    public CopyRows row(int columns) {
        empty = false;
        reserve(2);
        bytes[size++] = (byte) (columns >> 8);
        bytes[size++] = (byte) columns;
        return this;
    }

    /** A text, or null. */
    public CopyRows text(@Nullable String value) {
        return value == null ? absent() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A bytea. */
    public CopyRows bytes(byte[] value) {
        fixed4(value.length);
        put(value);
        return this;
    }

    /** A bigint. */
    public CopyRows int8(long value) {
        fixed4(8);
        fixed4((int) (value >> 32));
        fixed4((int) value);
        return this;
    }

    /** An integer. */
    public CopyRows int4(int value) {
        fixed4(4);
        fixed4(value);
        return this;
    }

    /** A smallint. */
    public CopyRows int2(int value) {
        fixed4(2);
        reserve(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
        return this;
    }

    /** A boolean. */
    public CopyRows bool(boolean value) {
        fixed4(1);
        reserve(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    /** A timestamptz, to the microsecond, or null. */
    public CopyRows timestamp(@Nullable Instant value) {
        return value == null ? absent() : int8(ChronoUnit.MICROS.between(EPOCH, value));
    }

    /** A date. */
    public CopyRows date(LocalDate value) {
        return int4((int) (value.toEpochDay() - EPOCH_DAY));
    }

    private CopyRows absent() {
        fixed4(-1);
        return this;
    }

    /** Sends the rows; none is no trip to the database. */
    public void send(Connection transaction) throws SQLException {
        if (empty) {
            return;
        }
        reserve(2);
        bytes[size++] = (byte) 0xFF;
        bytes[size++] = (byte) 0xFF;
        var copy = transaction
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin (format binary)");
        try {
            copy.writeToCopy(bytes, 0, size);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void fixed4(int value) {
        reserve(4);
        bytes[size++] = (byte) (value >> 24);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void put(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
