package id.jht.calendar;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holidays and joint leave, table {@code holiday}: those of the country and of the branch's province. A holiday that is only
 * estimated (no decree yet) is kept free as well. Whether joint leave is worked is {@link Setting#JOINT_LEAVE_IS_WORKING}.
 *
 * <p>Every node sees a change at once, and a claim is counted by the calendar that was known when it was filed.
 */
@Component
public class WorkingCalendar {

    private final JdbcClient jdbc;
    private final Settings settings;

    public WorkingCalendar(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public WorkingDays of(Branch branch, AsOf at) {
        return in(branch.province(), at);
    }

    /** Without the holidays of a region, as the payment systems of Bank Indonesia work. */
    public WorkingDays national(AsOf at) {
        return in("", at);
    }

    private WorkingDays in(String province, AsOf at) {
        return settings.memory().recall("holidays " + province, at, rules -> read(province, rules));
    }

    private WorkingDays read(String province, AsOf at) {
        return new WorkingDays(jdbc.sql("""
                                select date from holiday
                                where region in ('', :province) and (kind = 'N' or not :jointLeaveIsWorking)
                                  and known_from <= :known and (known_until is null or known_until > :known)
                                """)
                .param("province", province)
                .param("jointLeaveIsWorking", settings.flag(Setting.JOINT_LEAVE_IS_WORKING, at))
                .param("known", at.known().atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .set());
    }
}
