package id.jht.bench;

import static java.util.stream.Collectors.joining;

import id.jht.bench.Contender.Route;
import id.jht.benefit.Simulations;
import id.jht.benefit.Statement.YearLine;
import id.jht.claim.ClaimCause;
import id.jht.disbursement.Bank;
import id.jht.disbursement.ExternalIds;
import id.jht.disbursement.Rail;
import id.jht.membership.CivilRegistry;
import id.jht.membership.FaceCheck;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.scenario.TestMember;
import id.jht.shared.BankAccount;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The simulated neighbours through our clients; the bank always pays one good account. */
final class OurNeighbours implements Neighbours {

    private static final int WHOLE = 100;

    private final Map<Route, String> niks;
    private final BankAccount account;
    private final Bank bank;
    private final ExternalIds ids;
    private final CivilRegistry registry;
    private final FaceCheck faces;
    private final Members members;
    private final Simulations simulations;
    private final ITemplateEngine templates;

    OurNeighbours(BeanFactory application, TestMember full, TestMember fast) {
        niks = Map.of(Route.FULL, full.nik(), Route.FAST, fast.nik());
        account = new BankAccount("014", full.accountNumber());
        bank = application.getBean(Bank.class);
        ids = application.getBean(ExternalIds.class);
        registry = application.getBean(CivilRegistry.class);
        faces = application.getBean(FaceCheck.class);
        members = application.getBean(Members.class);
        simulations = application.getBean(Simulations.class);
        templates = application.getBean(ITemplateEngine.class);
    }

    @Override
    public String member(Route route) {
        return niks.getOrDefault(route, "");
    }

    @Override
    public Savings savings(String nik) {
        var statement =
                simulations.of(known(nik), ClaimCause.RESIGNATION, WHOLE, false).statement();
        return new Savings(
                statement.accumulatedBalance().amount(),
                statement.net().amount(),
                statement.lines().stream().map(OurNeighbours::line).collect(joining(",", "[", "]")));
    }

    private static String line(YearLine line) {
        return "{\"year\":%d,\"opening\":%d,\"contributions\":%d,\"growth\":%d,\"closing\":%d}"
                .formatted(
                        line.year(),
                        line.openingBalance().amount(),
                        line.contributions().amount(),
                        line.development().amount(),
                        line.closingBalance().amount());
    }

    @Override
    public boolean sameFace(String nik, byte[] picture) {
        return faces.matches(Nik.of(nik), picture);
    }

    @Override
    public String registered(String nik) {
        var member = known(nik);
        return registry.ask(new CivilRegistry.Query(
                        Nik.of(nik), member.name(), member.birthPlace(), member.birthDate(), member.motherMaidenName()))
                .result()
                .name();
    }

    private Member known(String nik) {
        return members.byNik(Nik.of(nik)).orElseThrow();
    }

    @Override
    public String page(String subject, String greeting, Map<String, String> facts) {
        var rows = facts.entrySet().stream()
                .map(fact -> new Row(fact.getKey(), fact.getValue(), false))
                .toList();
        var letter = new Page("id", subject, greeting, List.of(new Table("facts", rows)), List.of("Layanan JHT"));
        return templates.process("mail/letter", new Context(Locale.forLanguageTag("id"), Map.of("letter", letter)));
    }

    @Override
    public String inquire(String bankCode, String number) {
        return bank.inquire(account, ids.next()).toString();
    }

    @Override
    public String transfer(String reference, String bankCode, String number, String name, long amount) {
        var answer = bank.transfer(new Bank.Order(
                reference, ids.next(), reference, Rail.INTRABANK, account, name, Rupiah.of(amount), Instant.now()));
        if (answer.outcome() != Bank.Answer.Outcome.SETTLED) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.toString();
    }

    /** What the template reads. */
    record Page(String language, String subject, String greeting, List<Table> parts, List<String> footer) {}

    record Table(String kind, List<Row> rows) {}

    record Row(String label, String value, boolean strong) {}
}
