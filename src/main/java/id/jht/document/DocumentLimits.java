package id.jht.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What may be sent at once; the institution publishes no limits, so they are settings. */
@ConfigurationProperties("jht.document")
record DocumentLimits(
        @DefaultValue("1B") DataSize minFile,
        @DefaultValue("6MB") DataSize maxFile,
        @DefaultValue("30") int maxFiles,
        @DefaultValue("50MB") DataSize maxTotal,
        @DefaultValue("40") int maxMegapixels) {

    boolean allowsPixels(long width, long height) {
        return width * height <= maxMegapixels * 1_000_000L;
    }
}
