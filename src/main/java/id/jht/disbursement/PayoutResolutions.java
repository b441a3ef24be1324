package id.jht.disbursement;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.DecisionStep;
import id.jht.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What finance may decide about a payout that did not go by itself: never anything that could pay twice. */
@Component
class PayoutResolutions {

    private final EndedOrders orders;
    private final PayoutConfirmation confirmation;
    private final ClaimDecisions decisions;

    PayoutResolutions(EndedOrders orders, PayoutConfirmation confirmation, ClaimDecisions decisions) {
        this.orders = orders;
        this.confirmation = confirmation;
        this.decisions = decisions;
    }

    @Transactional
    public void resolve(ClaimNumber number, PayoutResolution resolution, String remark, String actor) {
        if (resolution != PayoutResolution.RETRY && remark.isBlank()) {
            throw new RefusedException("Isi catatan: sebutkan nomor referensi bank atau alasan keputusan ini.");
        }
        switch (resolution) {
            case RETRY, ASK_NEW_ACCOUNT -> refuseWhileMoneyMayMove(number);
            case CONFIRMED_PAID -> refuseUnlessSettled(number, actor);
        }
        decisions.record(number, DecisionStep.PAYOUT_RESOLUTION, resolution.name(), actor, remark);
    }

    private void refuseWhileMoneyMayMove(ClaimNumber number) {
        switch (orders.standing(number)) {
            case OVER -> {}
            case OPEN ->
                throw new RefusedException(
                        "Hasil perintah bayar di bank belum pasti, jadi pembayaran tidak boleh diulang dan"
                                + " rekening tidak boleh diganti. Tunggu jawaban bank, lalu putuskan lagi.");
            case PAID -> throw new RefusedException("Bank sudah membayar klaim ini. Pilih \"sudah dibayar\".");
        }
    }

    private void refuseUnlessSettled(ClaimNumber number, String actor) {
        if (!confirmation.confirm(number, actor)) {
            throw new RefusedException(
                    "Bank belum menyatakan pembayaran ini berhasil (status 00), jadi belum dapat dicatat"
                            + " sebagai sudah dibayar. Periksa rekening koran atau tanyakan kepada bank, lalu coba lagi.");
        }
    }
}
