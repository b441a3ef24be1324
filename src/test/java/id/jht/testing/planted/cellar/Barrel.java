package id.jht.testing.planted.cellar;

/** Something that the planted shop must not know. */
public class Barrel {}
