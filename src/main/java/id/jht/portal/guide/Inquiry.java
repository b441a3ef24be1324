package id.jht.portal.guide;

import id.jht.claim.ClaimCause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been answered so far, as typed; it travels in the address, so that it can be kept and gone back to. */
public record Inquiry(Map<String, String> typed) {

    private static final int LONGEST = 40;

    static Inquiry of(Map<String, String> sent) {
        var typed = sent.entrySet().stream()
                .filter(entry -> Arrays.stream(InquiryPage.values()).anyMatch(page -> page.asks(entry.getKey())))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> shortened(entry.getValue().strip())));
        return new Inquiry(new TreeMap<>(typed));
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    public @Nullable String get(String field) {
        return typed.get(field);
    }

    Optional<ClaimCause> cause() {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(get("cause")))
                .findFirst();
    }

    public TimeQuestion timeQuestion() {
        return cause().map(TimeQuestion::of).orElse(TimeQuestion.NONE);
    }

    /** Pages that this cause needs. */
    public List<InquiryPage> pages() {
        return Arrays.stream(InquiryPage.values())
                .filter(page -> page != InquiryPage.TIME || cause().isEmpty() || timeQuestion() != TimeQuestion.NONE)
                .toList();
    }

    public boolean asksWhetherWorking() {
        return timeQuestion() == TimeQuestion.LAST_DAY;
    }

    TypedDate date() {
        return new TypedDate(get("onDay"), get("onMonth"), get("onYear"));
    }

    TypedDate monthOnly() {
        return new TypedDate("1", get("onMonth"), get("onYear"));
    }

    /** Answers of the other pages, for a form that must not lose them. */
    public Map<String, String> besides(InquiryPage page) {
        return typed.entrySet().stream()
                .filter(entry -> !page.asks(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    /** The page that goes before. */
    public String addressBefore(InquiryPage page) {
        var before =
                pages().stream().filter(earlier -> earlier.compareTo(page) < 0).toList();
        return addressOf(before.isEmpty() ? InquiryPage.CAUSE : before.get(before.size() - 1));
    }

    public String causeAddress() {
        return addressOf(InquiryPage.CAUSE);
    }

    public String timeAddress() {
        return addressOf(InquiryPage.TIME);
    }

    public String savingsAddress() {
        return addressOf(InquiryPage.SAVINGS);
    }

    String addressOf(InquiryPage page) {
        return at(page.address());
    }

    /** The page that follows, in the end the answer. */
    String addressAfter(InquiryPage page) {
        return pages().stream()
                .filter(later -> later.compareTo(page) > 0)
                .findFirst()
                .map(this::addressOf)
                .orElseGet(() -> at(InquiryPage.ADDRESS + "/answer"));
    }

    String query() {
        return KeptAnswers.query(typed);
    }

    private String at(String path) {
        return typed.isEmpty() ? path : path + "?" + query();
    }
}
