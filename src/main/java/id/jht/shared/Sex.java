package id.jht.shared;

public enum Sex {
    M,
    F
}
