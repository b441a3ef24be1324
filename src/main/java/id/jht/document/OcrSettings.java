package id.jht.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param command the program Tesseract, by name or path; where it is missing, cards are read by people only */
@ConfigurationProperties("jht.ocr")
record OcrSettings(
        @DefaultValue("tesseract") String command,
        @DefaultValue("PT20S") Duration timeout) {}
