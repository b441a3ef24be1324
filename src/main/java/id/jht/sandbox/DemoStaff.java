package id.jht.sandbox;

import java.util.List;

/** Who can log in to the sandbox; the accounts themselves are made where staff is. */
record DemoStaff(String user, String does) {

    static final List<DemoStaff> ALL = List.of(
            new DemoStaff("rina", "customer-service, TJM"),
            new DemoStaff("dewi", "customer-service, TJM"),
            new DemoStaff("budi", "head-of-service, TJM"),
            new DemoStaff("sari", "branch-head, TJM"),
            new DemoStaff("agus", "finance, TJM"),
            new DemoStaff("wulan", "integrity, TJM"),
            new DemoStaff("lina", "customer-service + head-of-service, TJM"),
            new DemoStaff("putri", "customer-service, MDN"),
            new DemoStaff("hadi", "head-of-service, MDN"),
            new DemoStaff("maya", "manager, Cockpit, all branches"),
            new DemoStaff("tono", "process-owner"),
            new DemoStaff("admin", "administrator"));

    String password() {
        return user + "-jht";
    }
}
