package org.hexport.kernel;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Time-ordered identifiers: RFC 9562, version 7 (48 bits of milliseconds, 74 bits of chance). */
public final class Uuid7 {

    private Uuid7() {}

    public static UUID at(Instant moment, RandomGenerator chance) {
        long most = moment.toEpochMilli() << 16 | 0x7000L | chance.nextInt(0x1000);
        long least = 0x8000_0000_0000_0000L | chance.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
