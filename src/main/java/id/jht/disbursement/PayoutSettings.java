package id.jht.disbursement;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently the bank is asked.
 *
 * @param inquiryPauses pauses before the first, second … status inquiry; the last one repeats
 * @param overdueAfter from then on finance watches
 * @param attempts how many orders go out by themselves, and how often one of them, before finance decides
 * @param nameSimilarity least similarity of the holder's name with the member's, 0 to 1
 */
@ConfigurationProperties("jht.payout")
record PayoutSettings(
        @DefaultValue({"PT10M", "PT20M", "PT40M", "PT1H"}) List<Duration> inquiryPauses,
        @DefaultValue("PT4H") Duration overdueAfter,
        @DefaultValue("4") int attempts,
        @DefaultValue("0.8") double nameSimilarity) {

    PayoutSettings {
        if (inquiryPauses.isEmpty()) {
            throw new IllegalArgumentException("jht.payout.inquiry-pauses needs at least one pause");
        }
    }

    Duration pauseAfter(int inquiries) {
        return inquiryPauses.get(Math.max(0, Math.min(inquiries, inquiryPauses.size() - 1)));
    }

    Duration firstPause() {
        return pauseAfter(0);
    }
}
