package id.jht.testing.planted.claim;

import org.camunda.bpm.engine.RuntimeService;

/** Knows the engine outside its room on purpose: the test of the rooms must name it. */
record EngineFriend(RuntimeService engine) {}
