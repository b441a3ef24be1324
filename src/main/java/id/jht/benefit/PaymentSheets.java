package id.jht.benefit;

import id.jht.benefit.print.PaymentSheet;
import id.jht.benefit.print.PaymentSheet.Recipient;
import id.jht.benefit.print.PaymentSheet.Withholder;
import id.jht.benefit.print.SheetPrinter;
import id.jht.calendar.Branches;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Members;
import id.jht.shared.Banks;
import id.jht.shared.Npwp;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The statement of a paid claim as a PDF in the claim's language, with the withholding slip (bukti potong) behind it when tax
 * was withheld. Printed anew each time, always with the same content, because what it is made of never changes any more.
 */
@Component
public class PaymentSheets {

    public static final String MEDIA_TYPE = "application/pdf";

    private final Claims claims;
    private final Statements statements;
    private final Members members;
    private final Branches branches;
    private final TaxWords taxWords;
    private final MessageSource messages;
    private final WithholderSettings withholder;
    private final SheetPrinter printer;

    PaymentSheets(
            Claims claims,
            Statements statements,
            Members members,
            Branches branches,
            TaxWords taxWords,
            MessageSource messages,
            WithholderSettings withholder,
            SheetPrinter printer) {
        this.claims = claims;
        this.statements = statements;
        this.members = members;
        this.branches = branches;
        this.taxWords = taxWords;
        this.messages = messages;
        this.withholder = withholder;
        this.printer = printer;
    }

    /** For example {@code rincian-JHT-2026-00000042.pdf}. */
    public static String fileName(ClaimNumber number) {
        return "rincian-" + number + ".pdf";
    }

    /** Empty until the claim is paid. */
    public Optional<byte[]> of(ClaimNumber number) {
        var claim = claims.get(number);
        return paidOn(claim)
                .flatMap(day -> statements
                        .latest(number)
                        .filter(Statement::frozen)
                        .map(statement -> printer.print(sheet(claim, day, statement))));
    }

    private Optional<LocalDate> paidOn(Claim claim) {
        return members.paymentsOf(claim.memberId()).stream()
                .filter(payment -> payment.claimNumber().equals(claim.number().value()))
                .map(EarlierPayment::paidOn)
                .findFirst();
    }

    private PaymentSheet sheet(Claim claim, LocalDate paidOn, Statement statement) {
        var locale = Locale.forLanguageTag(claim.language().equals("en") ? "en" : "id-ID");
        return new PaymentSheet(
                locale,
                claim.number().value(),
                messages.getMessage("cause." + claim.cause(), null, locale),
                branches.get(claim.branch()).name(),
                recipient(claim),
                account(claim),
                paidOn,
                statement,
                Optional.ofNullable(claim.partialPercent()).orElse(Calculation.ALL),
                taxWords.sentences(statement.taxBasis(), locale),
                new Withholder(withholder.name(), withholder.npwp()));
    }

    private Recipient recipient(Claim claim) {
        var typed = claim.claimant();
        var npwp = Optional.ofNullable(typed.npwp())
                .or(() -> Optional.ofNullable(members.get(claim.memberId()).npwp()));
        var heir = claim.recipient();
        return new Recipient(
                claim.addressee(),
                heir == null ? typed.identity().masked() : heir.nik().masked(),
                npwp.map(Npwp::toString).orElse(null));
    }

    private static String account(Claim claim) {
        var account = claim.account();
        var bank = Banks.find(account.bankCode()).map(Banks.Bank::name).orElse(account.bankCode());
        return bank + " " + account.masked();
    }
}
