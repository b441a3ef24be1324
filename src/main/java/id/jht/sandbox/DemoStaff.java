package id.jht.sandbox;

import java.util.List;

/** Who can log in to the sandbox; the accounts themselves are made where staff is. */
record DemoStaff(String user, String password, String does) {

    static final List<DemoStaff> ALL = List.of(
            demo("rina", "customer-service, TJM"),
            demo("dewi", "customer-service, TJM"),
            demo("budi", "head-of-service, TJM"),
            demo("sari", "branch-head, TJM"),
            demo("agus", "finance, TJM"),
            demo("wulan", "integrity, TJM"),
            demo("lina", "customer-service + head-of-service, TJM"),
            demo("putri", "customer-service, MDN"),
            demo("hadi", "head-of-service, MDN"),
            demo("maya", "manager, Cockpit, all branches"),
            demo("tono", "process-owner"),
            demo("admin", "administrator"));

    private static DemoStaff demo(String user, String does) {
        return new DemoStaff(user, user + "-jht", does);
    }
}
