package id.jht.api;

import java.time.OffsetDateTime;

/** A free interview slot. */
record SlotView(OffsetDateTime at, String branch) {}
