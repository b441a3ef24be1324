package id.jht.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class SentPapersTest {

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanTellsIt() {
        assertThat(SentPapers.content(endless(), 1000)).hasSize(1001);
        assertThat(SentPapers.content(new MockMultipartFile("file", new byte[1000]), 1000))
                .hasSize(1000);
        assertThat(SentPapers.content(null, 1000)).isEmpty();
    }

    private static MockMultipartFile endless() {
        return new MockMultipartFile("file", new byte[0]) {
            @Override
            public long getSize() {
                return Long.MAX_VALUE;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return new InputStream() {
                    @Override
                    public int read() {
                        return 1;
                    }
                };
            }
        };
    }
}
