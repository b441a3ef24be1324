package id.jht.benefit.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets a sheet, template {@code benefit/payment-sheet}, as a tagged PDF with its fonts in it. The same sheet gives the same
 * bytes: nothing of the moment of printing is kept in the file.
 */
@Component
public class SheetPrinter {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public SheetPrinter(MessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/benefit/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
    }

    public byte[] print(PaymentSheet sheet) {
        var page = templates.process("payment-sheet", new Context(sheet.locale(), Map.of("sheet", sheet)));
        try (var renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        return new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .usePdfUaAccessibility(true)
                .useFont(() -> font("OpenSans-Regular"), "Open Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("OpenSans-SemiBold"), "Open Sans", STRONG, FontStyle.NORMAL, true)
                .withProducer("jht-claims");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(SheetPrinter.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }

    private static byte[] bytes(PDDocument document, PaymentSheet sheet) throws IOException {
        var day = GregorianCalendar.from(sheet.paidOn().atStartOfDay(WIB));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(day.getTimeInMillis());
        var content = new ByteArrayOutputStream();
        document.save(content);
        return content.toByteArray();
    }
}
