package id.jht.membership;

/** {@code PU}: wage earner; {@code BPU}: self-employed. */
public enum Segment {
    PU,
    BPU
}
