package id.jht.process.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to bite: a good model, one damage, the sentence that its owner reads. */
class ModelRulesTest {

    private static final String CLAIM = "bpmn/jht-claim.bpmn";
    private static final String PAYOUT = "bpmn/payout.bpmn";
    private static final String NEW_ACCOUNT = "bpmn/new-account.bpmn";
    private static final String TABLE = "bpmn/approval-level.dmn";
    private static final String FORM = "forms/resolve-payout.form";

    private static final Map<String, byte[]> GOOD = ModelFiles.inJar();

    private final ModelRules rules = new ModelRules(KnownNames.with(Set.of(PAYOUT, TABLE), Beans.ofSteps()));

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "damagedProcesses",
        "damagedSteps",
        "damagedFlows",
        "damagedEvents",
        "plantedCode",
        "damagedTables",
        "damagedForms"
    })
    void refuses(String kind, String path, String good, String bad, String sentence) {
        assertThat(faultsAfter(path, good, bad))
                .anyMatch(fault -> fault.startsWith(path + ": ") && fault.contains(sentence));
    }

    static Stream<Arguments> damagedProcesses() {
        return Stream.of(
                arguments("a file cut off", PAYOUT, "</bpmn:definitions>", "", "tidak dapat dibaca sebagai BPMN"),
                arguments(
                        "an element that BPMN does not know",
                        PAYOUT,
                        "bpmn:startEvent",
                        "bpmn:begin",
                        "tidak dapat dibaca sebagai BPMN"),
                arguments(
                        "an end that is not there",
                        PAYOUT,
                        "targetRef=\"EndEvent_PayoutSettled\"",
                        "targetRef=\"EndEvent_Nowhere\"",
                        "EndEvent_Nowhere"),
                arguments(
                        "a reference to nothing",
                        PAYOUT,
                        "<bpmn:outgoing>Flow_Settled</bpmn:outgoing>",
                        "<bpmn:outgoing>Flow_Nowhere</bpmn:outgoing>",
                        "ada rujukan ke bagian yang tidak ada"),
                arguments(
                        "a process that is not executable",
                        PAYOUT,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "payout \"Pembayaran JHT\": proses belum dapat dijalankan"),
                arguments(
                        "a process without start",
                        PAYOUT,
                        "(?s)<bpmn:startEvent.*?</bpmn:startEvent>|<bpmn:sequenceFlow id=\"Flow_PayoutDueToVerifyPayoutAccount\"[^>]*>|<bpmn:incoming>Flow_PayoutDueToVerifyPayoutAccount</bpmn:incoming>|<bpmndi:BPMNShape id=\"StartEvent_PayoutDue_di\".*?</bpmndi:BPMNShape>|<bpmndi:BPMNEdge id=\"Flow_PayoutDueToVerifyPayoutAccount_di\".*?</bpmndi:BPMNEdge>",
                        "",
                        "proses tidak punya peristiwa mulai"),
                arguments(
                        "a process without time to live",
                        PAYOUT,
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        "\"Time to live\" riwayat belum diisi"),
                arguments(
                        "a process that is not named after its file",
                        PAYOUT,
                        "\"payout\"",
                        "\"Process_1x2y3z4\"",
                        "ID proses harus sama dengan nama berkas; ubah menjadi \"payout\""),
                arguments(
                        "a step without shape",
                        PAYOUT,
                        "(?s)<bpmndi:BPMNShape id=\"ServiceTask_PostPayout_di\".*?</bpmndi:BPMNShape>",
                        "",
                        "ServiceTask_PostPayout \"Bukukan pembayaran\": tidak tergambar"),
                arguments(
                        "a flow without line",
                        PAYOUT,
                        "(?s)<bpmndi:BPMNEdge id=\"Flow_Settled_di\".*?</bpmndi:BPMNEdge>",
                        "",
                        "Flow_Settled \"berhasil\": tidak tergambar"));
    }

    static Stream<Arguments> damagedSteps() {
        return Stream.of(
                arguments(
                        "a step without delegate",
                        PAYOUT,
                        " camunda:delegateExpression=\"\\$\\{postPayoutDelegate}\"",
                        "",
                        "ServiceTask_PostPayout \"Bukukan pembayaran\": \"Delegate expression\" harus ${postPayoutDelegate}"),
                arguments(
                        "a delegate not named after its step",
                        PAYOUT,
                        "\\$\\{postPayoutDelegate}",
                        "\\${orderPayoutDelegate}",
                        "\"Delegate expression\" harus ${postPayoutDelegate}"),
                arguments(
                        "a delegate that does not exist",
                        PAYOUT,
                        "(ServiceTask_|\\$\\{)([Pp])ostPayout",
                        "$1$2ayTwice",
                        "program tidak mengenal ${payTwiceDelegate}"),
                arguments(
                        "a bank call without async",
                        PAYOUT,
                        "(id=\"ServiceTask_OrderPayout\" name=\"[^\"]*\") camunda:asyncBefore=\"true\"",
                        "$1",
                        "ServiceTask_OrderPayout \"Kirim perintah bayar\": langkah ini memanggil pihak luar; centang"),
                arguments(
                        "a bank call without retries",
                        PAYOUT,
                        "<camunda:failedJobRetryTimeCycle>.*</camunda:failedJobRetryTimeCycle>",
                        "",
                        "isi \"Retry time cycle\""),
                arguments("retries that cannot be read", PAYOUT, "PT10S,", "10 detik,", "isi \"Retry time cycle\""),
                arguments(
                        "a human step without form",
                        PAYOUT,
                        " camunda:formRef=\"resolve-payout\"",
                        "",
                        "UserTask_ResolvePayout \"Selesaikan pembayaran\": formulir belum terpasang; isi \"Form reference\" dengan resolve-payout"),
                arguments(
                        "a form of the newest deployment",
                        PAYOUT,
                        " camunda:formRefBinding=\"deployment\"",
                        " camunda:formRefBinding=\"latest\"",
                        "\"Binding\" formulir harus \"deployment\""),
                arguments(
                        "a human step without listener",
                        PAYOUT,
                        "<camunda:taskListener.*/>",
                        "",
                        "\"Task listener\" saat complete harus ${resolvePayoutListener}"),
                arguments(
                        "a human step without desk",
                        PAYOUT,
                        " camunda:candidateGroups=\"finance\"",
                        "",
                        "belum ada yang mengerjakan"),
                arguments(
                        "a desk that nobody knows",
                        PAYOUT,
                        "camunda:candidateGroups=\"finance\"",
                        "camunda:candidateGroups=\"keuangan\"",
                        "kelompok \"keuangan\" tidak dikenal; pilih salah satu dari branch-head"),
                arguments(
                        "a called process without claim number",
                        CLAIM,
                        "<camunda:in businessKey=.*/>",
                        "",
                        "CallActivity_Payout \"5 Pembayaran\": nomor klaim tidak diteruskan"),
                arguments(
                        "a called process that does not exist",
                        CLAIM,
                        "calledElement=\"payout\"",
                        "calledElement=\"bayar\"",
                        "proses \"bayar\" yang dipanggil tidak ada"),
                arguments(
                        "a script step",
                        PAYOUT,
                        "(?s)bpmn:serviceTask( id=\"ServiceTask_PostPayout\" name=\"[^\"]*\") camunda[^>]*>(.*?)</bpmn:serviceTask>",
                        "bpmn:scriptTask$1>$2</bpmn:scriptTask>",
                        "jenis langkah ini tidak dijalankan di sini"));
    }

    static Stream<Arguments> damagedFlows() {
        return Stream.of(
                arguments(
                        "a gateway without question",
                        PAYOUT,
                        " name=\"Jawaban bank\\?\"",
                        "",
                        "Gateway_PayoutProgress: gerbang belum bernama"),
                arguments(
                        "a branch without answer",
                        PAYOUT,
                        " name=\"berhasil\"",
                        "",
                        "Flow_Settled: cabang dari Gateway_PayoutProgress belum bernama"),
                arguments(
                        "a branch without condition",
                        PAYOUT,
                        "<bpmn:conditionExpression [^>]*>\\$\\{payoutProgress == 'SETTLED'}</bpmn:conditionExpression>",
                        "",
                        "Flow_Settled \"berhasil\": cabang dari Gateway_PayoutProgress tanpa syarat"),
                arguments(
                        "an id of the modeler",
                        PAYOUT,
                        "Gateway_Resolution",
                        "Gateway_0x1y2z3",
                        "Gateway_0x1y2z3 \"Keputusan keuangan?\": ID belum bermakna"),
                arguments(
                        "a step that leads nowhere",
                        PAYOUT,
                        "(?s)<bpmn:outgoing>Flow_SendStatementToPayoutSettled</bpmn:outgoing>|<bpmn:incoming>Flow_SendStatementToPayoutSettled</bpmn:incoming>|<bpmn:sequenceFlow id=\"Flow_SendStatementToPayoutSettled\"[^>]*>|<bpmndi:BPMNEdge id=\"Flow_SendStatementToPayoutSettled_di\".*?</bpmndi:BPMNEdge>",
                        "",
                        "ServiceTask_SendStatement \"Kirim rincian pembayaran\": tidak ada panah yang keluar"),
                arguments(
                        "a condition on an unknown variable",
                        PAYOUT,
                        "payoutProgress == 'SETTLED'",
                        "payoutStatus == 'SETTLED'",
                        "Flow_Settled \"berhasil\": variabel \"payoutStatus\" tidak dikenal"),
                arguments(
                        "a word without quotes",
                        PAYOUT,
                        "payoutProgress == 'SETTLED'",
                        "payoutProgress == SETTLED",
                        "variabel \"SETTLED\" tidak dikenal"),
                arguments(
                        "a condition that cannot be read",
                        PAYOUT,
                        "payoutProgress == 'SETTLED'",
                        "payoutProgress = 'SETTLED'",
                        "tidak terbaca atau memanggil kode"),
                arguments(
                        "a condition without braces",
                        PAYOUT,
                        "\\$\\{payoutProgress == 'SETTLED'}",
                        "payoutProgress == 'SETTLED'",
                        "harus ditulis di antara ${ dan }"));
    }

    static Stream<Arguments> damagedEvents() {
        return Stream.of(
                arguments(
                        "a message that nobody sends",
                        NEW_ACCOUNT,
                        "name=\"account-changed\"",
                        "name=\"account-renewed\"",
                        "ReceiveTask_AwaitAccount \"Tunggu rekening\": pesan \"account-renewed\" tidak dikenal"),
                arguments(
                        "a message left open",
                        CLAIM,
                        " messageRef=\"Message_InterviewMoved\"",
                        "",
                        "BoundaryEvent_InterviewMoved \"Jadwal dipindah\": pesan belum diisi"),
                arguments(
                        "an error that nobody throws",
                        PAYOUT,
                        "errorCode=\"account-refused\"",
                        "errorCode=\"account-closed\"",
                        "BoundaryEvent_AccountRefused \"Rekening ditolak\": kode galat \"account-closed\" tidak dikenal"),
                arguments(
                        "a time in plain words",
                        PAYOUT,
                        ">PT4H<",
                        ">4 jam<",
                        "BoundaryEvent_AskBankAgain \"Setiap 4 jam\": waktu \"4 jam\" tidak terbaca; tulis seperti P3D atau PT4H"),
                arguments(
                        "a time that letters could not tell",
                        CLAIM,
                        ">P14D<",
                        ">\\${paperTime}<",
                        "batas waktu \"BoundaryEvent_CorrectionOverdue\" disebut kepada peserta"),
                arguments(
                        "a cycle without repetition",
                        NEW_ACCOUNT,
                        ">R/P7D<",
                        ">P7D<",
                        "waktu \"P7D\" tidak terbaca; tulis seperti R/P7D"),
                arguments(
                        "a pause before a gateway that reads what was only passed",
                        PAYOUT,
                        "id=\"Gateway_EarlierOrders\"",
                        "id=\"Gateway_EarlierOrders\" camunda:asyncBefore=\"true\"",
                        "Gateway_EarlierOrders \"Ada perintah lama?\": variabel \"earlierOrders\" hanya diketahui"),
                arguments(
                        "a pause after the step that passes something on",
                        PAYOUT,
                        "id=\"ServiceTask_VerifyPayoutAccount\"",
                        "id=\"ServiceTask_VerifyPayoutAccount\" camunda:asyncAfter=\"true\"",
                        "Gateway_EarlierOrders \"Ada perintah lama?\": variabel \"earlierOrders\" hanya diketahui"),
                arguments(
                        "a gateway that reads what an earlier step has passed",
                        PAYOUT,
                        "payoutProgress == 'SUSPECTED'",
                        "earlierOrders",
                        "Gateway_PayoutProgress \"Jawaban bank?\": variabel \"earlierOrders\" hanya diketahui"),
                arguments(
                        "a pause in a stage that is stopped with a reason",
                        CLAIM,
                        "id=\"EndEvent_CheckStopped\"",
                        "id=\"EndEvent_CheckStopped\" camunda:asyncBefore=\"true\"",
                        "Gateway_Suspected \"Dicurigai?\": variabel \"stopReason\" hanya diketahui"),
                arguments(
                        "a stage that a timer stops without a reason",
                        CLAIM,
                        "sourceRef=\"BoundaryEvent_CorrectionOverdue\" targetRef=\"EndEvent_CorrectionExpired\"",
                        "sourceRef=\"BoundaryEvent_CorrectionOverdue\" targetRef=\"EndEvent_CheckStopped\"",
                        "Gateway_Suspected \"Dicurigai?\": variabel \"stopReason\" hanya diketahui"),
                arguments(
                        "a timer without time",
                        PAYOUT,
                        "<bpmn:timeDuration.*</bpmn:timeDuration>",
                        "",
                        "waktunya belum diisi"),
                arguments(
                        "a timer on an unknown variable",
                        PAYOUT,
                        "\\$\\{nextInquiryAt}",
                        "\\${tomorrow}",
                        "Event_InquiryDue \"Saatnya bertanya ke bank\": variabel \"tomorrow\" tidak dikenal"));
    }

    static Stream<Arguments> plantedCode() {
        return Stream.of(
                arguments(
                        "a class",
                        PAYOUT,
                        "camunda:delegateExpression=\"\\$\\{postPayoutDelegate}\"",
                        "camunda:class=\"com.example.Pay\"",
                        "ServiceTask_PostPayout \"Bukukan pembayaran\": \"camunda:class\" menjalankan kode"),
                arguments(
                        "an expression that calls",
                        PAYOUT,
                        "camunda:delegateExpression=\"\\$\\{postPayoutDelegate}\"",
                        "camunda:expression=\"\\${disbursements.post(claimNumber)}\"",
                        "\"camunda:expression\" menjalankan kode"),
                arguments(
                        "a script behind a listener",
                        PAYOUT,
                        "<camunda:taskListener .*/>",
                        "$0<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">pay()</camunda:script></camunda:executionListener>",
                        "UserTask_ResolvePayout \"Selesaikan pembayaran\": \"script\" tidak boleh dipakai"),
                arguments(
                        "a listener class",
                        PAYOUT,
                        "<camunda:taskListener .*/>",
                        "$0<camunda:taskListener class=\"com.example.Pay\" event=\"create\" />",
                        "\"class\" menjalankan kode"),
                arguments(
                        "a listener that does not exist",
                        PAYOUT,
                        "<camunda:taskListener .*/>",
                        "$0<camunda:taskListener delegateExpression=\"\\${runtimeService}\" event=\"create\" />",
                        "program tidak mengenal ${runtimeService}"),
                arguments(
                        "a connector",
                        PAYOUT,
                        "<camunda:taskListener .*/>",
                        "$0<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>",
                        "\"connector\" tidak boleh dipakai"),
                arguments(
                        "a condition that calls",
                        PAYOUT,
                        "payoutProgress == 'SETTLED'",
                        "disbursements.isSettled()",
                        "tidak terbaca atau memanggil kode"),
                arguments(
                        "a condition in a script language",
                        PAYOUT,
                        "(<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\")",
                        "$1 language=\"groovy\"",
                        "\"language\" menjalankan kode"),
                arguments(
                        "a due date that calls",
                        CLAIM,
                        "camunda:dueDate=\"\\$\\{interviewAt}\"",
                        "camunda:dueDate=\"\\${dateTime().plusDays(1)}\"",
                        "UserTask_HoldInterview \"Lakukan wawancara video\": ekspresi"));
    }

    static Stream<Arguments> damagedTables() {
        return Stream.of(
                arguments("a table cut off", TABLE, "</definitions>", "", "tidak dapat dibaca sebagai DMN"),
                arguments(
                        "a decision not named after its file",
                        TABLE,
                        "\"approval-level\"",
                        "\"Decision_1x2y3z4\"",
                        "tidak ada keputusan dengan ID \"approval-level\""),
                arguments(
                        "a table without time to live",
                        TABLE,
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        "\"Time to live\" riwayat belum diisi"),
                arguments(
                        "a row without source",
                        TABLE,
                        "<description>Ketentuan kantor cabang: kepala.*</description>",
                        "",
                        "baris 4: sumber belum ditulis"),
                arguments(
                        "a row with an empty source",
                        TABLE,
                        "<description>JMO.*</description>",
                        "<description> </description>",
                        "baris 1: sumber belum ditulis"),
                arguments(
                        "a cell that cannot be read",
                        TABLE,
                        "&gt; 100000000",
                        "&gt; 100 juta",
                        "baris 3: isi sel > 100 juta tidak terbaca"),
                arguments(
                        "an answer left empty",
                        TABLE,
                        "<text>\"RULE\"</text>",
                        "<text></text>",
                        "baris 1: hasil \"\" kosong"),
                arguments(
                        "an answer that nobody knows",
                        TABLE,
                        "<text>\"RULE\"</text>",
                        "<text>\"ROBOT\"</text>",
                        "baris 1: \"ROBOT\" bukan nilai kolom ini"),
                arguments(
                        "a fact that nobody tells",
                        TABLE,
                        "<text>net</text>",
                        "<text>amount</text>",
                        "kolom \"Jumlah dibayar (Rp)\": fakta \"amount\" tidak dikenal"),
                arguments(
                        "a column of type date",
                        TABLE,
                        "(id=\"InputExpression_ApprovalLevel_FiledOn\")",
                        "$1 typeRef=\"date\"",
                        "kosongkan jenis \"date\""),
                arguments(
                        "an answer that the program cannot act on, although the column allows it",
                        TABLE,
                        "\"RULE\"",
                        "\"ROBOT\"",
                        "baris 1: program tidak mengenal hasil \"ROBOT\""),
                arguments(
                        "a row that a row above it swallows",
                        TABLE,
                        "<text>&gt; 100000000</text>",
                        "<text></text>",
                        "baris 4: tidak pernah menentukan, karena sudah tercakup oleh baris 3"));
    }

    static Stream<Arguments> damagedForms() {
        return Stream.of(
                arguments("a form cut off", FORM, "(?s)}\\s*$", "", "formulir tidak dapat dibaca sebagai JSON"),
                arguments(
                        "a form not named after its file",
                        FORM,
                        "\"id\": \"resolve-payout\"",
                        "\"id\": \"Form_1x2y3z4\"",
                        "ID formulir harus sama dengan nama berkas"),
                arguments(
                        "a form without parts",
                        FORM,
                        "(?s)\"components\": \\[.*\\]",
                        "\"components\": []",
                        "formulir kosong"),
                arguments(
                        "a question on an unknown variable",
                        FORM,
                        "\"key\": \"payoutResolution\"",
                        "\"key\": \"radio_1x2y3z4\"",
                        "memakai variabel \"radio_1x2y3z4\""),
                arguments(
                        "a part that Tasklist does not know",
                        FORM,
                        "\"type\": \"textarea\"",
                        "\"type\": \"filepicker\"",
                        "bagian \"filepicker\" membuat Tasklist menolak"));
    }

    @Test
    void aMissingFormIsNamedAtItsStep() {
        var files = goodModels(PAYOUT);
        files.remove(FORM);

        assertThat(rules.faultsIn(files))
                .containsExactly(PAYOUT + ": UserTask_ResolvePayout \"Selesaikan pembayaran\": formulir " + FORM
                        + " tidak ada; sertakan berkas itu.");
    }

    @Test
    void aMissingModelIsNamed() {
        var files = goodModels(PAYOUT);
        files.remove(TABLE);

        assertThat(rules.faultsIn(files))
                .containsExactly(TABLE + ": berkas ini tidak ada. Sertakan semua model, juga yang tidak diubah.");
    }

    @Test
    void whatAnOwnerMayChangeIsNoFault() {
        assertThat(faultsAfter(PAYOUT, "\"Selesaikan pembayaran\"", "\"Tangani pembayaran\""))
                .isEmpty();
        assertThat(faultsAfter(PAYOUT, ">PT4H<", ">PT2H<")).isEmpty();
        assertThat(faultsAfter(CLAIM, ">P14D<", ">P21D<")).isEmpty();
        assertThat(faultsAfter(
                        CLAIM,
                        "camunda:candidateGroups=\"head-of-service\"",
                        "camunda:candidateGroups=\"head-of-service,branch-head\""))
                .isEmpty();
        assertThat(faultsAfter(CLAIM, "missedInterviews &lt;= 1", "missedInterviews &lt;= 2 and route == 'FULL'"))
                .isEmpty();
        assertThat(faultsAfter(CLAIM, "Flow_FirstMiss\\b", "Flow_0x1y2z3")).isEmpty();
        assertThat(faultsAfter(TABLE, "&gt; 100000000", "&gt; 50000000")).isEmpty();
    }

    private List<String> faultsAfter(String path, String good, String bad) {
        var files = goodModels(path);
        var text = new String(files.get(path), UTF_8);
        var damaged = Pattern.compile(good).matcher(text).replaceAll(bad);
        assertThat(damaged).as("the damage " + good + " finds its place").isNotEqualTo(text);
        files.put(path, damaged.getBytes(UTF_8));
        return rules.faultsIn(files);
    }

    /** The small models, and the large one only where it is damaged: reading it takes half a second. */
    private static TreeMap<String, byte[]> goodModels(String path) {
        var files = new TreeMap<>(GOOD);
        files.keySet()
                .removeIf(file -> file.startsWith("bpmn/")
                        && !List.of(PAYOUT, NEW_ACCOUNT, TABLE, path).contains(file));
        return files;
    }
}
