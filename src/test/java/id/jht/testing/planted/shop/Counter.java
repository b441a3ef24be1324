package id.jht.testing.planted.shop;

import id.jht.testing.planted.cellar.Barrel;

/** Breaks its fence on purpose: the test of the rooms must name it. */
class Counter {

    private final Barrel barrel = new Barrel();

    Barrel barrel() {
        return barrel;
    }
}
