package id.jht.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Outside the sandbox the application needs its real neighbours and its secrets, and does not begin to start without them.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    static final Map<String, String> REQUIRED = required();

    private static final String BANK_URL = "jht.bank.base-url";
    private static final String PLAIN_HTTP_ALLOWED = "jht.bank.plain-http-allowed";
    private static final String CORE_KEY = "jht.members.core-key";
    private static final Profiles SIMULATED = Profiles.of("sandbox | simulators");
    private static final Profiles PRODUCTION_WITH_SIMULATORS = Profiles.of("production & (sandbox | simulators)");

    private static Map<String, String> required() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.datasource.url", "the database");
        settings.put("spring.mail.host", "the mail server");
        settings.put("jht.mail.from", "the sender of mails");
        settings.put("jht.public-url", "the address that members open, for links in mails");
        settings.put(BANK_URL, "the bank");
        settings.put("jht.bank.client-id", "our name at the bank");
        settings.put("jht.bank.client-secret", "our secret at the bank");
        settings.put("jht.bank.private-key", "the key that signs our requests to the bank");
        settings.put("jht.bank.partner-id", "our partner number at the bank");
        settings.put("jht.bank.source-account", "the account that pays");
        settings.put("jht.registry.civil-url", "the civil registry");
        settings.put("jht.registry.face-url", "the face check");
        settings.put("jht.tracking-secret", "the secret behind tracking links");
        settings.put("jht.robot-key", "the secret that signs what a visitor solves to show that no robot is at work");
        settings.put("jht.data-key", "the key that seals personal data, 32 bytes in Base64");
        settings.put("jht.api.keys", "the keys of the mobile app");
        settings.put("jht.admin.user", "the first administrator");
        settings.put("jht.admin.password", "the first administrator's password");
        return settings;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(PRODUCTION_WITH_SIMULATORS)) {
            throw new CannotRunException(
                    "The profile production excludes sandbox and simulators: demo people and simulated neighbours do not exist there.",
                    "Start with one of them.");
        }
        if (!environment.acceptsProfiles(SIMULATED)) {
            refuse(missingFrom(environment));
            if (!isBankAddressSafe(environment)) {
                throw new CannotRunException(
                        BANK_URL + " must begin with https: orders of payment do not cross a network in the clear.",
                        "Give the bank's https address; only for a simulated bank beside the application set "
                                + PLAIN_HTTP_ALLOWED + "=true.");
            }
        }
    }

    /** Members come in by import or from a core system; only the latter needs a key. */
    static List<String> missingFrom(ConfigurableEnvironment environment) {
        var needed = new ArrayList<>(REQUIRED.keySet());
        if (isGiven("jht.members.core-url", environment)) {
            needed.add(CORE_KEY);
        }
        return needed.stream().filter(name -> !isGiven(name, environment)).toList();
    }

    static boolean isBankAddressSafe(ConfigurableEnvironment environment) {
        var binder = Binder.get(environment);
        return binder.bind(BANK_URL, String.class).orElse("").startsWith("https://")
                || binder.bind(PLAIN_HTTP_ALLOWED, Boolean.class).orElse(false);
    }

    private static boolean isGiven(String name, ConfigurableEnvironment environment) {
        return Binder.get(environment)
                .bind(name, Bindable.of(String[].class))
                .map(values -> !Arrays.stream(values).allMatch(String::isBlank))
                .orElse(false);
    }

    private static void refuse(List<String> missing) {
        if (!missing.isEmpty()) {
            var named = missing.stream()
                    .map(name -> name + " (" + REQUIRED.getOrDefault(name, "our key at the core system") + ")")
                    .toList();
            throw new CannotRunException(
                    "Outside the sandbox jht-claims does not start without its neighbours and secrets; missing: "
                            + String.join(", ", named)
                            + ".",
                    "Give them as settings or environment variables, as docker-compose.yml does, or try the sandbox:"
                            + " java -jar jht-claims.jar");
        }
    }

    /** After the files with settings have been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
