package id.jht.profile;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler does when the time that data are kept is over. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    OneTimeTask<Void> profileDraftErasure(ProfileDraftTable drafts) {
        return Tasks.oneTime(Erasures.DRAFT)
                .execute((instance, context) -> drafts.delete(Long.parseLong(instance.getId())));
    }

    @Bean
    OneTimeTask<Void> profileFaceErasure(ProfileTable updates) {
        return Tasks.oneTime(Erasures.FACE)
                .execute((instance, context) -> updates.eraseFace(ProfileNumber.of(instance.getId())));
    }
}
