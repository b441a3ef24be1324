package id.jht.notice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail before it becomes text and page: what is said, in order. Public for the template alone: for what is not, its expressions
 * look for a public way at each use and never remember that there is none.
 */
public record Letter(String language, String subject, String greeting, List<Part> parts, List<String> footer) {

    static final String QR_CODE = "qr.png";

    /** The plain-text twin of the page. */
    String asText() {
        return greeting + "\n\n"
                + parts.stream().map(Part::asText).collect(Collectors.joining("\n\n"))
                + "\n\n-- \n" + String.join("\n", footer) + "\n";
    }

    public sealed interface Part {

        /** Names the fragment of the page. */
        String kind();

        String asText();
    }

    public record Paragraph(String text) implements Part {

        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public String asText() {
            return text;
        }
    }

    public record Heading(String text) implements Part {

        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public String asText() {
            return text + "\n" + "-".repeat(text.length());
        }
    }

    public record Facts(List<Fact> rows) implements Part {

        @Override
        public String kind() {
            return "facts";
        }

        @Override
        public String asText() {
            return rows.stream().map(row -> row.label() + ": " + row.value()).collect(Collectors.joining("\n"));
        }
    }

    /** @param strong the line that the reader looks for */
    public record Fact(String label, String value, boolean strong) {}

    public record Points(List<String> points) implements Part {

        @Override
        public String kind() {
            return "points";
        }

        @Override
        public String asText() {
            return points.stream().map(point -> "* " + point).collect(Collectors.joining("\n"));
        }
    }

    public record Button(String label, String link) implements Part {

        @Override
        public String kind() {
            return "button";
        }

        @Override
        public String asText() {
            return label + ":\n" + link;
        }
    }

    /** A picture that only the page shows; the text says the same in words. */
    public record Picture(String name, String caption) implements Part {

        @Override
        public String kind() {
            return "picture";
        }

        @Override
        public String asText() {
            return caption;
        }
    }

    public record Warning(String text) implements Part {

        @Override
        public String kind() {
            return "warning";
        }

        @Override
        public String asText() {
            return text;
        }
    }
}
