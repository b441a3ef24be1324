package id.jht.testing.planted;

import org.springframework.modulith.Modulithic;

/** The root of three small rooms that break the fences on purpose. */
@Modulithic
public class PlantedApplication {}
