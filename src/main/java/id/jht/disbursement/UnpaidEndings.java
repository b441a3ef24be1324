package id.jht.disbursement;

import static id.jht.claim.ClaimStatus.PAID;
import static id.jht.claim.ClaimStatus.WITHDRAWN;

import id.jht.claim.ClaimClosed;
import id.jht.shared.WrongStateException;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A claim does not end unpaid while an order of it has paid or may still pay: the step that would end it fails. */
@Component
class UnpaidEndings {

    private final EndedOrders orders;
    private final MessageSource messages;

    UnpaidEndings(EndedOrders orders, MessageSource messages) {
        this.orders = orders;
        this.messages = messages;
    }

    /** @throws WrongStateException in the transaction of whoever closes the claim */
    @EventListener
    void on(ClaimClosed closed) {
        if (closed.status() != PAID && orders.standing(closed.number()) != EndedOrders.Standing.OVER) {
            throw new WrongStateException(
                    closed.status() == WITHDRAWN
                            ? messages.getMessage("claim.withdrawal.late", null, LocaleContextHolder.getLocale())
                            : "Perintah bayar klaim ini sudah dikirim dan bank belum menyatakan bahwa uangnya tidak"
                                    + " keluar, jadi klaim belum dapat ditutup. Coba lagi setelah bank menjawab.");
        }
    }
}
