package id.jht.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a letter, template {@code letter/letter}, as a tagged PDF with its fonts in it. */
@Component
public class LetterPrinter {

    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    LetterPrinter() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/letter/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        templates.setTemplateResolver(resolver);
    }

    public byte[] print(Letter letter) {
        var page = templates.process("letter", new Context(Locale.forLanguageTag("id-ID"), Map.of("letter", letter)));
        var content = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("OpenSans-Regular"), "Open Sans", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("OpenSans-SemiBold"), "Open Sans", STRONG, FontStyle.NORMAL, true)
                    .withProducer("jht-claims")
                    .toStream(content)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return content.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(LetterPrinter.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
