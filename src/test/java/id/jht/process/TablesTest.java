package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process owner's tables, one line per case: the case in words, what differs from an ordinary claim, the answer. */
class TablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Map<String, DmnDecision> TABLES = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        a resigned member who waited is entitled        | cause=RESIGNATION                                                     | ''
        nobody is 56 at 55                              | cause=RETIREMENT_AGE ageYears=55                                      | AGE_BELOW_56
        on the birthday one is 56                       | cause=RETIREMENT_AGE ageYears=56                                      | ''
        at 56 one may still work                        | cause=RETIREMENT_AGE ageYears=57 activeAnywhere=true                  | ''
        age counts for no other cause                   | cause=RESIGNATION ageYears=20                                         | ''
        resigned but active elsewhere                   | cause=RESIGNATION activeAnywhere=true waitedOneMonth=false            | STILL_ACTIVE
        dismissed but active elsewhere                  | cause=TERMINATION activeAnywhere=true waitedOneMonth=false            | STILL_ACTIVE
        contract ended but active elsewhere             | cause=CONTRACT_END activeAnywhere=true waitedOneMonth=false           | STILL_ACTIVE
        retired by agreement but active elsewhere       | cause=RETIREMENT_AGREEMENT activeAnywhere=true                        | STILL_ACTIVE
        business stopped but active elsewhere           | cause=BPU_STOPPED selfEmployedMember=true activeAnywhere=true         | STILL_ACTIVE
        resigned three weeks ago                        | cause=RESIGNATION waitedOneMonth=false                                | WAITING_TIME
        dismissed three weeks ago                       | cause=TERMINATION waitedOneMonth=false                                | WAITING_TIME
        contract ended three weeks ago                  | cause=CONTRACT_END waitedOneMonth=false                               | WAITING_TIME
        retirement by agreement does not wait           | cause=RETIREMENT_AGREEMENT waitedOneMonth=false                       | ''
        a stopped business does not wait                | cause=BPU_STOPPED selfEmployedMember=true waitedOneMonth=false        | ''
        ten per cent after 119 months                   | cause=PARTIAL_10 membershipMonths=119 activeAnywhere=true             | MEMBERSHIP_UNDER_10_YEARS
        ten per cent after 120 months                   | cause=PARTIAL_10 membershipMonths=120 activeAnywhere=true             | ''
        thirty per cent after 119 months                | cause=PARTIAL_30 membershipMonths=119                                 | MEMBERSHIP_UNDER_10_YEARS
        a second partial claim, ten                     | cause=PARTIAL_10 partialClaimedBefore=true                            | PARTIAL_ALREADY_CLAIMED
        a second partial claim, thirty                  | cause=PARTIAL_30 partialClaimedBefore=true                            | PARTIAL_ALREADY_CLAIMED
        a full claim after a partial one                | cause=RESIGNATION partialClaimedBefore=true                           | ''
        everything was paid before                      | cause=RESIGNATION anythingLeft=false                                  | NOTHING_LEFT
        nothing left for the heirs either               | cause=DEATH channel=BRANCH anythingLeft=false                         | NOTHING_LEFT
        a wage earner stops no business                 | cause=BPU_STOPPED                                                     | NOT_SELF_EMPLOYED
        a self-employed member stops the business       | cause=BPU_STOPPED selfEmployedMember=true wageEarner=false            | ''
        nobody dismisses a self-employed member         | cause=TERMINATION selfEmployedMember=true wageEarner=false            | NOT_WAGE_EARNER
        nor has such a member a contract that ends      | cause=CONTRACT_END selfEmployedMember=true wageEarner=false           | NOT_WAGE_EARNER
        nor a collective agreement                      | cause=RETIREMENT_AGREEMENT selfEmployedMember=true wageEarner=false   | NOT_WAGE_EARNER
        whoever is both may name either                 | cause=TERMINATION selfEmployedMember=true                             | ''
        after full payment nobody is asked for more     | cause=TERMINATION anythingLeft=false wageEarner=false                 | NOTHING_LEFT
        nor the self-employed                           | cause=BPU_STOPPED anythingLeft=false                                  | NOTHING_LEFT
        a partial claim counts after a later full one   | cause=PARTIAL_10 partialClaimedBefore=true membershipMonths=130       | PARTIAL_ALREADY_CLAIMED
        no NPWP blocks nothing                          | cause=RESIGNATION npwpKnown=false balance=900000000                   | ''
        not even after a partial claim                  | cause=RESIGNATION npwpKnown=false partialClaimedBefore=true           | ''
        one per cent is enough                          | cause=PARTIAL_30 partialPercent=1                                     | ''
        no percentage means the most                    | cause=PARTIAL_30                                                      | ''
        less than ten per cent is allowed               | cause=PARTIAL_10 partialPercent=5                                     | ''
        exactly ten per cent is allowed                 | cause=PARTIAL_10 partialPercent=10                                    | ''
        eleven of ten per cent                          | cause=PARTIAL_10 partialPercent=11                                    | PARTIAL_PERCENT_TOO_HIGH
        exactly thirty per cent is allowed              | cause=PARTIAL_30 partialPercent=30                                    | ''
        thirty-one of thirty per cent                   | cause=PARTIAL_30 partialPercent=31                                    | PARTIAL_PERCENT_TOO_HIGH
        death over the web                              | cause=DEATH channel=WEB                                               | CHANNEL_NOT_ALLOWED
        disability in the app                           | cause=TOTAL_DISABILITY channel=MOBILE                                 | CHANNEL_NOT_ALLOWED
        a foreigner leaves, over the web                | cause=LEAVING_ID_FOREIGNER channel=WEB                                | CHANNEL_NOT_ALLOWED
        a citizen leaves, in the app                    | cause=LEAVING_ID_CITIZEN channel=MOBILE                               | CHANNEL_NOT_ALLOWED
        a citizen leaves, over the web                  | cause=LEAVING_ID_CITIZEN channel=WEB                                  | CHANNEL_NOT_ALLOWED
        a foreigner leaves, in the app                  | cause=LEAVING_ID_FOREIGNER channel=MOBILE                             | CHANNEL_NOT_ALLOWED
        disability over the web                         | cause=TOTAL_DISABILITY channel=WEB                                    | CHANNEL_NOT_ALLOWED
        death in the app                                | cause=DEATH channel=MOBILE                                            | CHANNEL_NOT_ALLOWED
        retirement by agreement in the app              | cause=RETIREMENT_AGREEMENT channel=MOBILE                             | CHANNEL_NOT_ALLOWED
        retirement by agreement over the web            | cause=RETIREMENT_AGREEMENT channel=WEB                                | ''
        a house in the app                              | cause=PARTIAL_30 channel=MOBILE                                       | CHANNEL_NOT_ALLOWED
        a house over the web                            | cause=PARTIAL_30 channel=WEB                                          | ''
        ten per cent in the app is left open            | cause=PARTIAL_10 channel=MOBILE                                       | ''
        a stopped business over the web is left open    | cause=BPU_STOPPED selfEmployedMember=true channel=WEB                 | ''
        the branch takes every cause                    | cause=RETIREMENT_AGREEMENT channel=BRANCH                             | ''
        a foreigner who resigned comes to the branch    | cause=RESIGNATION identifiedBy=PASSPORT channel=WEB                   | CHANNEL_NOT_ALLOWED
        where the passport is looked at                 | cause=RESIGNATION identifiedBy=PASSPORT channel=BRANCH                | ''
        a foreigner leaves for good                     | cause=LEAVING_ID_FOREIGNER identifiedBy=PASSPORT channel=BRANCH       | ''
        even while still working                        | cause=LEAVING_ID_FOREIGNER identifiedBy=PASSPORT channel=BRANCH activeAnywhere=true | ''
        a foreigner gives up no nationality             | cause=LEAVING_ID_CITIZEN identifiedBy=PASSPORT channel=BRANCH         | NOT_A_CITIZEN
        in the month of the certificate                 | cause=TOTAL_DISABILITY channel=BRANCH disabilityRightArisen=false     | DISABILITY_RIGHT_NOT_ARISEN
        that month counts for no other cause            | cause=RESIGNATION disabilityRightArisen=false                         | ''
        death at the branch                             | cause=DEATH channel=BRANCH registryResult=DECEASED                    | ''
        disability at the branch                        | cause=TOTAL_DISABILITY channel=BRANCH                                 | ''
        heirs whose dead the registry still counts      | cause=DEATH channel=BRANCH registryResult=MATCHED                     | ''
        nobody could be asked about a foreigner         | cause=LEAVING_ID_FOREIGNER channel=BRANCH identifiedBy=PASSPORT registryResult=NOT_APPLICABLE | ''
        the registry says that the member is dead       | cause=RESIGNATION registryResult=DECEASED                             | REGISTRY_DECEASED
        another difference is no refusal                | cause=RESIGNATION registryResult=DIFFERENT                            | ''
        every failing rule is named                     | cause=PARTIAL_10 membershipMonths=3 anythingLeft=false partialPercent=40 | MEMBERSHIP_UNDER_10_YEARS,NOTHING_LEFT,PARTIAL_PERCENT_TOO_HIGH
        """)
    void whoIsEntitled(String inWords, String facts, String failures) {
        assertThat(decide("eligibility", facts).<String>collectEntries("failure"))
                .containsExactlyInAnyOrderElementsOf(list(failures));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a small claim in the app is fast                | cause=RESIGNATION channel=MOBILE              | FAST
        the registry could not be asked                 | cause=RESIGNATION registryResult=NOT_APPLICABLE | FULL
        so is one over the web                          | cause=RESIGNATION channel=WEB                 | FAST
        and one at age 56                               | cause=RETIREMENT_AGE                          | FAST
        and one after dismissal                         | cause=TERMINATION                             | FAST
        and one at the end of a contract                | cause=CONTRACT_END                            | FAST
        and one by agreement                            | cause=RETIREMENT_AGREEMENT                    | FAST
        and one of a stopped business                   | cause=BPU_STOPPED                             | FAST
        a partial claim is not                          | cause=PARTIAL_10                              | FULL
        nor a death                                     | cause=DEATH channel=BRANCH                    | FULL
        the branch has papers                           | cause=RESIGNATION channel=BRANCH              | FULL
        one KPJ is active                               | cause=RETIREMENT_AGE activeAnywhere=true      | FULL
        fifteen million is within the limit             | cause=RESIGNATION balance=15000000            | FAST
        one rupiah above is not                         | cause=RESIGNATION balance=15000001            | FULL
        on 30 April 2025 ten million was                | cause=RESIGNATION balance=10000000 filedOn=2025-04-30 | FAST
        and one rupiah above was not                    | cause=RESIGNATION balance=10000001 filedOn=2025-04-30 | FULL
        on 1 May 2025 fifteen million was               | cause=RESIGNATION balance=15000000 filedOn=2025-05-01 | FAST
        on 1 January 2021 the app began                 | cause=RESIGNATION balance=10000000 filedOn=2021-01-01 | FAST
        before 2021 there was no fast route             | cause=RESIGNATION filedOn=2020-12-31          | FULL
        the profile is out of date                      | cause=RESIGNATION profileUpdated=false        | FULL
        the face did not match                          | cause=RESIGNATION faceMatched=false           | FULL
        a high risk is looked at                        | cause=RESIGNATION risk=HIGH                   | FULL
        a medium one is not                             | cause=RESIGNATION risk=MEDIUM                 | FAST
        the registry has confirmed                      | cause=RESIGNATION registryResult=MATCHED      | FAST
        the registry knows somebody else                | cause=RESIGNATION registryResult=DIFFERENT    | FULL
        the registry knows nobody                       | cause=RESIGNATION registryResult=NOT_FOUND    | FULL
        """)
    void whichRoute(String inWords, String facts, String route) {
        assertThat(decide("claim-route", facts).<String>getSingleEntry()).isEqualTo(route);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the fast route needs a face only                | fastRoute=true cause=RESIGNATION       | SELFIE
        age 56 needs the base                           | cause=RETIREMENT_AGE                   | KTP,MEMBER_CARD,SELFIE
        retirement by agreement proves it               | cause=RETIREMENT_AGREEMENT             | KTP,MEMBER_CARD,SELFIE,PKB_EXTRACT
        resignation has one of two proofs               | cause=RESIGNATION                      | KTP,MEMBER_CARD,SELFIE,EMPLOYMENT_PROOF/RESIGNATION_LETTER
        dismissal has its proof                         | cause=TERMINATION                      | KTP,MEMBER_CARD,SELFIE,TERMINATION_PROOF
        a contract has one of two proofs                | cause=CONTRACT_END                     | KTP,MEMBER_CARD,SELFIE,CONTRACT/EMPLOYMENT_PROOF
        a stopped business needs no more                | cause=BPU_STOPPED                      | KTP,MEMBER_CARD,SELFIE
        ten per cent needs no more                      | cause=PARTIAL_10                       | KTP,MEMBER_CARD,SELFIE
        thirty per cent shows the house                 | cause=PARTIAL_30                       | KTP,MEMBER_CARD,SELFIE,SALE_DEED/LOAN_AGREEMENT
        a house bought in cash shows its deed           | cause=PARTIAL_30 housingVariant=CASH   | KTP,MEMBER_CARD,SELFIE,SALE_DEED
        a mortgage shows the bank's agreement           | cause=PARTIAL_30 housingVariant=MORTGAGE | KTP,MEMBER_CARD,SELFIE,LOAN_AGREEMENT
        the house counts for no other cause             | cause=PARTIAL_10 housingVariant=CASH   | KTP,MEMBER_CARD,SELFIE
        who stands at the counter needs no photo        | cause=RESIGNATION channel=BRANCH       | KTP,MEMBER_CARD,EMPLOYMENT_PROOF/RESIGNATION_LETTER
        a foreigner has a passport, no KTP              | cause=LEAVING_ID_FOREIGNER channel=BRANCH identifiedBy=PASSPORT | MEMBER_CARD,PASSPORT,LEAVING_STATEMENT
        even one who is known by a NIK                  | cause=LEAVING_ID_FOREIGNER channel=BRANCH | MEMBER_CARD,PASSPORT,LEAVING_STATEMENT
        and so it is for any other cause                | cause=RETIREMENT_AGE channel=BRANCH identifiedBy=PASSPORT | MEMBER_CARD,PASSPORT
        a citizen who leaves has both                   | cause=LEAVING_ID_CITIZEN channel=BRANCH | KTP,MEMBER_CARD,PASSPORT,LEAVING_STATEMENT
        disability is certified                         | cause=TOTAL_DISABILITY channel=BRANCH  | KTP,MEMBER_CARD,DISABILITY_CERTIFICATE
        an heir shows three papers and no face          | cause=DEATH channel=BRANCH             | DEATH_CERTIFICATE,HEIR_CERTIFICATE,HEIR_IDENTITY
        """)
    void whichPapersAreRequired(String inWords, String facts, String papers) {
        var groups = new LinkedHashMap<String, String>();
        decide("required-documents", facts).stream()
                .filter(row -> row.<Boolean>getEntry("required"))
                .forEach(row -> groups.merge(
                        row.getEntry("alternativesGroup"),
                        row.getEntry("documentType"),
                        (one, other) -> one + "/" + other));

        assertThat(groups.values()).containsExactlyInAnyOrderElementsOf(list(papers));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        the fast route asks for nothing else            | fastRoute=true cause=RESIGNATION       | ''
        Lapak Asik takes an NPWP                        | cause=RESIGNATION channel=WEB          | FAMILY_CARD,BANK_BOOK,NPWP
        the app does not                                | cause=RESIGNATION channel=MOBILE       | FAMILY_CARD,BANK_BOOK
        dismissal may bring a paklaring                 | cause=TERMINATION channel=MOBILE       | EMPLOYMENT_PROOF,FAMILY_CARD,BANK_BOOK
        a stopped business may state it                 | cause=BPU_STOPPED channel=MOBILE       | BUSINESS_STOP_STATEMENT,FAMILY_CARD,BANK_BOOK
        a citizen who leaves may bring other proof      | cause=LEAVING_ID_CITIZEN channel=BRANCH | SELFIE,OTHER,FAMILY_CARD,BANK_BOOK,NPWP
        a foreigner may bring the stay permit           | cause=LEAVING_ID_FOREIGNER channel=BRANCH identifiedBy=PASSPORT | SELFIE,EMPLOYMENT_PROOF,OTHER,BANK_BOOK,NPWP
        a house may be the spouse's                     | cause=PARTIAL_30 channel=WEB           | OTHER,FAMILY_CARD,BANK_BOOK,NPWP
        heirs may still have the card                   | cause=DEATH channel=BRANCH             | MEMBER_CARD,OTHER,FAMILY_CARD,BANK_BOOK,NPWP
        """)
    void whichPapersAreWelcome(String inWords, String facts, String papers) {
        var welcome = decide("required-documents", facts).stream()
                .filter(row -> !row.<Boolean>getEntry("required"))
                .map(row -> row.<String>getEntry("documentType"))
                .toList();

        assertThat(welcome).containsExactlyInAnyOrderElementsOf(list(papers));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        fast claims are approved by rule                | route=FAST net=15000000   | RULE
        above the limit a person looks                  | route=FAST net=15000001   | HEAD_OF_SERVICE
        full claims go to the head of service           | route=FULL net=1          | HEAD_OF_SERVICE
        up to a hundred million                         | route=FULL net=100000000  | HEAD_OF_SERVICE
        above it the branch head approves as well       | route=FULL net=100000001  | BRANCH_HEAD
        even on the fast route                          | route=FAST net=100000001  | BRANCH_HEAD
        until April 2025 the limit was ten million      | route=FAST net=10000000 filedOn=2025-04-30 | RULE
        and above it a person looked                    | route=FAST net=10000001 filedOn=2025-04-30 | HEAD_OF_SERVICE
        since 1 May 2025 it is fifteen                  | route=FAST net=15000000 filedOn=2025-05-01 | RULE
        """)
    void whoApproves(String inWords, String facts, String level) {
        assertThat(decide("approval-level", facts).<String>getSingleEntry()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing speaks against the member               | sameMobile=1                     | LOW
        a couple with one telephone                     | sameMobile=2                     | MEDIUM
        three persons with one telephone                | sameMobile=3                     | HIGH
        a couple with one mail box                      | sameEmail=2                      | MEDIUM
        three persons with one mail box                 | sameEmail=3                      | HIGH
        two persons with one account                    | sameAccount=2                    | HIGH
        everything changed at once                      | contactChanged=true              | HIGH
        the registered contact was replaced just before | contactReplaced=true             | HIGH
        a declared helper is no suspicion               | helperDeclared=true              | LOW
        the registry knows the person otherwise         | registryResult=DIFFERENT         | MEDIUM
        the registry does not know the person           | registryResult=NOT_FOUND         | HIGH
        the registry knows nobody                       | registryResult=NOT_FOUND         | HIGH
        the registry confirms                           | registryResult=MATCHED           | LOW
        the worst signal counts                         | sameMobile=2 sameAccount=2       | HIGH
        heirs of somebody who is alive                  | cause=DEATH registryResult=MATCHED   | HIGH
        or alive under other data                       | cause=DEATH registryResult=DIFFERENT | HIGH
        heirs of somebody who died                      | cause=DEATH registryResult=DECEASED  | LOW
        heirs before the registry was asked             | cause=DEATH registryResult=NOT_ASKED | LOW
        a foreigner about whom nobody can be asked      | registryResult=NOT_APPLICABLE        | LOW
        """)
    void whoLooksLikeABroker(String inWords, String facts, String risk) {
        assertThat(decide("broker-risk", facts).<String>getSingleEntry()).isEqualTo(risk);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        resignation has nothing to warn of              | cause=RESIGNATION                                             | ''
        dismissal may cost the job-loss benefit         | cause=TERMINATION                                             | JKP_LOST
        ten per cent starts a tax clock                 | cause=PARTIAL_10                                              | TAX_CLOCK
        so does thirty                                  | cause=PARTIAL_30                                              | TAX_CLOCK
        what is left may be taxed higher                | cause=RESIGNATION partialClaimedBefore=true                   | TAX_AFTER_PARTIAL
        fifty million need no NPWP                      | cause=RESIGNATION balance=50000000 npwpKnown=false            | ''
        one rupiah more does                            | cause=RESIGNATION balance=50000001 npwpKnown=false            | NPWP_MISSING
        and so does an earlier partial claim            | cause=RESIGNATION partialClaimedBefore=true npwpKnown=false   | TAX_AFTER_PARTIAL,NPWP_MISSING
        both together are said once                     | cause=RESIGNATION partialClaimedBefore=true npwpKnown=false balance=50000001 | TAX_AFTER_PARTIAL,NPWP_MISSING
        who has one is not asked                        | cause=RESIGNATION balance=50000001                            | ''
        """)
    void whatTheMemberShouldKnow(String inWords, String facts, String warnings) {
        assertThat(decide("claim-warnings", facts).<String>collectEntries("warning"))
                .containsExactlyInAnyOrderElementsOf(list(warnings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eligibility",
                "claim-route",
                "claim-warnings",
                "required-documents",
                "approval-level",
                "broker-risk"
            })
    void everyRowNamesItsSource(String table) {
        var rules = Dmn.readModelFromFile(file(table).toFile()).getModelElementsByType(Rule.class);

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription())
                        .as("source of " + rule.getId())
                        .isNotNull()
                        .extracting(Description::getTextContent, STRING)
                        .isNotBlank());
    }

    private static DmnDecisionResult decide(String table, String facts) {
        var inputs = new HashMap<>(anOrdinaryClaim());
        Arrays.stream(facts.split(" +"))
                .map(fact -> fact.split("="))
                .forEach(fact -> inputs.put(fact[0], value(fact[1])));
        return ENGINE.evaluateDecision(TABLES.computeIfAbsent(table, TablesTest::parse), inputs);
    }

    private static DmnDecision parse(String table) {
        try (var text = Files.newInputStream(file(table))) {
            return ENGINE.parseDecision(table, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, @Nullable Object> anOrdinaryClaim() {
        var claim = new HashMap<String, @Nullable Object>();
        claim.putAll(Map.of("channel", "WEB", "identifiedBy", "NIK", "housingVariant", "UNKNOWN"));
        claim.putAll(Map.of("disabilityRightArisen", true, "npwpKnown", true, "cause", "RESIGNATION"));
        claim.putAll(Map.of("filedOn", value("2026-11-23"), "fastRoute", false, "risk", "LOW"));
        claim.putAll(Map.of("ageYears", 40, "membershipMonths", 200L, "balance", 5_000_000L, "net", 5_000_000L));
        claim.putAll(Map.of("activeAnywhere", false, "waitedOneMonth", true, "partialClaimedBefore", false));
        claim.putAll(Map.of("anythingLeft", true, "selfEmployedMember", false, "wageEarner", true));
        claim.putAll(Map.of("profileUpdated", true, "faceMatched", true, "registryResult", "NOT_ASKED"));
        claim.putAll(Map.of("sameMobile", 1L, "sameEmail", 1L, "sameAccount", 1L));
        claim.putAll(Map.of("contactChanged", false, "contactReplaced", false, "helperDeclared", false));
        claim.put("partialPercent", null);
        return claim;
    }

    private static Object value(String text) {
        if (text.matches("\\d+")) {
            return Long.valueOf(text);
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }

    private static List<String> list(String commaSeparated) {
        return commaSeparated.isEmpty() ? List.of() : List.of(commaSeparated.split(","));
    }

    private static Path file(String table) {
        return Path.of("bpmn", table + ".dmn");
    }
}
