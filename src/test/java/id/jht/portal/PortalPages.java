package id.jht.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import id.jht.benefit.PartialConsequence;
import id.jht.benefit.PaymentSheets;
import id.jht.benefit.TaxWords;
import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.Appeals;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import id.jht.document.RequiredDocuments;
import id.jht.eligibility.Entitlement;
import id.jht.filing.ClaimForm;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.EligibilityQuestion;
import id.jht.filing.NextSteps;
import id.jht.filing.PartialConsequences;
import id.jht.filing.Receipt;
import id.jht.filing.Sentences;
import id.jht.filing.Submission;
import id.jht.filing.Terms;
import id.jht.interview.CalendarFile;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import id.jht.testing.TrackedClaims;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The rooms behind the pages as the tests of the pages want them: one good claim, one wrong field, one obstacle. */
@TestConfiguration
@Import({Explanations.class, PaperTexts.class, PortalLanguage.class, Sentences.class, NextSteps.class, TaxWords.class})
public class PortalPages {

    public static final Instant NINE = Instant.parse("2026-11-10T02:00:00Z");
    public static final String NOT_ENTITLED = "9901010101900009";
    public static final String OPEN_CLAIM = "9901010101900008";

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-02T03:00:00Z"), TrackedClaims.ZONE);
    }

    @Bean
    Branches branches() {
        var branch = new Branch(
                "TJM", "Tanjung Morawa", TrackedClaims.ZONE, LocalTime.of(8, 0), LocalTime.of(15, 0), 15, 4, "12");
        var branches = mock(Branches.class);
        given(branches.all()).willReturn(List.of(branch));
        given(branches.get("TJM")).willReturn(branch);
        return branches;
    }

    @Bean
    ClaimSubmission submission() {
        var submission = mock(ClaimSubmission.class);
        given(submission.checkFields(any())).willAnswer(call -> wrongFields(call.getArgument(0)));
        given(submission.submit(any(), anyList(), any(), any(), any())).willAnswer(call -> file(call.getArgument(0)));
        return submission;
    }

    private static List<Violation> wrongFields(ClaimForm form) {
        var wrong = new ArrayList<Violation>();
        if (form.cause() == null) {
            wrong.add(Violation.of("cause", "REQUIRED"));
        }
        if (form.nik() == null) {
            wrong.add(Violation.of("nik", "REQUIRED"));
            wrong.add(Violation.of("kpj[0]", "REQUIRED"));
            wrong.add(Violation.of("birthDate", "REQUIRED"));
        }
        if (form.accountNumber() == null || !form.accountNumber().matches("[0-9]+")) {
            wrong.add(Violation.of("accountNumber", "ACCOUNT_NUMBER_FORM"));
        }
        return wrong;
    }

    private static Submission file(ClaimForm form) {
        if (OPEN_CLAIM.equals(form.nik())) {
            return new Submission.OpenClaimExists();
        }
        var interview = new Interview(NINE, 15, "TJM", "/claims/x/room", Interview.Status.BOOKED, 0, false, null);
        return form.fullName() == null
                ? new Submission.Refused(List.of(Violation.of("fullName", "REQUIRED")))
                : new Submission.Accepted(
                        new Receipt(TrackedClaims.NUMBER, "right", ClaimStatus.SUBMITTED, Route.FULL, interview, null));
    }

    @Bean
    EligibilityChecks eligibilityChecks() {
        var checks = mock(EligibilityChecks.class);
        given(checks.check(any())).willAnswer(call -> answer(call.getArgument(0)));
        given(checks.check(any(), any())).willAnswer(call -> answer(call.getArgument(0)));
        return checks;
    }

    private static EligibilityAnswer answer(EligibilityQuestion question) {
        var entitled = !NOT_ENTITLED.equals(question.nik());
        return new EligibilityAnswer.Answered(
                entitled,
                ClaimCause.RESIGNATION,
                Channel.WEB,
                List.of(Channel.WEB, Channel.BRANCH),
                Route.FULL,
                List.of(),
                entitled ? List.of() : List.of(new Entitlement.Failure("WAITING_TIME", LocalDate.of(2026, 12, 1))),
                List.of("TAX_AFTER_PARTIAL"),
                papers());
    }

    private static List<RequiredDocument> papers() {
        return List.of(
                new RequiredDocument(DocumentType.KTP, true, "KTP"),
                new RequiredDocument(DocumentType.MEMBER_CARD, true, "MEMBER_CARD"),
                new RequiredDocument(DocumentType.SELFIE, true, "SELFIE"),
                new RequiredDocument(DocumentType.RESIGNATION_LETTER, true, "EMPLOYMENT"),
                new RequiredDocument(DocumentType.EMPLOYMENT_PROOF, true, "EMPLOYMENT"),
                new RequiredDocument(DocumentType.NPWP, false, "NPWP"));
    }

    @Bean
    RequiredDocuments requiredDocuments() {
        var required = mock(RequiredDocuments.class);
        given(required.missing(any(), any()))
                .willAnswer(
                        call -> call.<java.util.Set<DocumentType>>getArgument(1).contains(DocumentType.KTP)
                                ? List.of()
                                : List.of(Violation.of("KTP", "REQUIRED")));
        return required;
    }

    @Bean
    Documents documents() {
        var documents = mock(Documents.class);
        given(documents.mostBytes()).willReturn(6_000_000L);
        given(documents.check(anyList()))
                .willAnswer(call -> call.<List<id.jht.document.Paper>>getArgument(0).stream()
                        .filter(paper -> paper.content().length == 0)
                        .map(paper -> Violation.of(paper.type().name(), "REQUIRED"))
                        .toList());
        return documents;
    }

    @Bean
    Terms terms() {
        var terms = mock(Terms.class);
        given(terms.text(any())).willReturn("1. Klaim ini gratis.\n2. Data yang ditulis benar.");
        return terms;
    }

    @Bean
    Interviews interviews() {
        var interviews = mock(Interviews.class);
        given(interviews.freeSlots(any()))
                .willReturn(IntStream.range(0, 40)
                        .mapToObj(n -> NINE.plusSeconds(n / 20 * 86_400L + n % 20 * 900L))
                        .toList());
        return interviews;
    }

    @Bean
    CalendarFile calendarFile() {
        var file = mock(CalendarFile.class);
        given(file.of(any())).willReturn("BEGIN:VCALENDAR".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return file;
    }

    @Bean
    PaymentSheets paymentSheets() {
        var sheets = mock(PaymentSheets.class);
        given(sheets.of(TrackedClaims.NUMBER)).willReturn(Optional.of(new byte[] {'%', 'P', 'D', 'F'}));
        return sheets;
    }

    @Bean
    PartialConsequences partialConsequences() {
        var consequences = mock(PartialConsequences.class);
        given(consequences.of(any()))
                .willAnswer(call ->
                        String.valueOf(call.<ClaimForm>getArgument(0).cause()).startsWith("PARTIAL")
                                ? Optional.of(new PartialConsequence(
                                        Rupiah.of(90_000_000),
                                        Rupiah.of(2_500_000),
                                        LocalDate.of(2028, 1, 1),
                                        Rupiah.of(7_500_000),
                                        true))
                                : Optional.empty());
        return consequences;
    }

    @Bean
    Corrections corrections() {
        return mock(Corrections.class);
    }

    @Bean
    Withdrawals withdrawals() {
        return mock(Withdrawals.class);
    }

    @Bean
    Disbursements disbursements() {
        return mock(Disbursements.class);
    }

    @Bean
    Appeals appeals() {
        return mock(Appeals.class);
    }
}
