package id.jht.portal;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages speak Indonesian unless the reader has chosen English with {@code ?lang=en}; a cookie remembers the choice. */
@Configuration
public class PortalLanguage implements WebMvcConfigurer {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("jht-language");
        resolver.setDefaultLocale(INDONESIAN);
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String wish) {
                return wish.equals("en") ? Locale.ENGLISH : INDONESIAN;
            }
        };
        change.setParamName("lang");
        registry.addInterceptor(change).excludePathPatterns("/api/**");
        registry.addInterceptor(new PageHeaders()).excludePathPatterns("/api/**");
    }
}
