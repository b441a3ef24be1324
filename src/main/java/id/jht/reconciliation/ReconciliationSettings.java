package id.jht.reconciliation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param account our paying account, as it stands in statements
 * @param expectedKinds kinds of debits that are no payouts and need nobody: charges, interest, taxes on interest
 */
@ConfigurationProperties("jht.reconciliation")
record ReconciliationSettings(
        String account,
        @DefaultValue({"NCHG", "NINT", "NTAX"}) List<String> expectedKinds) {}
