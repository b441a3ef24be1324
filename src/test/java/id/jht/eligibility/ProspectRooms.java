package id.jht.eligibility;

import id.jht.policy.Settings;
import id.jht.process.engine.TablesOfTheFolder;
import id.jht.testing.RoomDatabase;
import java.time.Clock;

/** The tables and settings as they are delivered, for whoever tells a story and no name. */
public final class ProspectRooms {

    private ProspectRooms() {}

    public static Prospects at(Clock clock) {
        var settings = new Settings(RoomDatabase.jdbc());
        var facts = new ToldFacts(settings);
        var rules = TablesOfTheFolder.eligibility();
        return new Prospects(
                facts,
                rules,
                new RouteProspects(facts, TablesOfTheFolder.routes()),
                new EarliestDates(new FactGathering(settings), rules),
                clock);
    }
}
