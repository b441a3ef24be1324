package id.jht.filing;

import id.jht.claim.ClaimCause;
import id.jht.claim.Heir;
import id.jht.claim.Recipient;
import id.jht.claim.Relationship;
import id.jht.shared.Nik;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heirs of a dead member: all of one rank, with shares that make a whole; one of them files and is paid by power of
 * attorney. Without a list the one who files inherits alone.
 */
final class HeirFields {

    private static final int MOST_HEIRS = 50;
    private static final ClaimForm.Heir NOBODY = new ClaimForm.Heir(null, null, null, null);

    private final ClaimForm form;
    private final Fields fields;

    private HeirFields(ClaimForm form, Fields fields) {
        this.form = form;
        this.fields = fields;
    }

    /** Null for a member who lives, and when something is wrong. */
    static @Nullable Estate read(ClaimForm form, @Nullable ClaimCause cause, Fields fields) {
        var reader = new HeirFields(form, fields);
        if (cause == ClaimCause.DEATH) {
            return reader.estate();
        }
        if (cause != null) {
            reader.refuse();
        }
        return null;
    }

    private void refuse() {
        if (form.claimant() != null) {
            fields.wrong("claimant", "CLAIMANT_NOT_ALLOWED");
        }
        if (!typedHeirs().isEmpty()) {
            fields.wrong("heirs", "HEIRS_NOT_ALLOWED");
        }
    }

    private @Nullable Estate estate() {
        var before = fields.violations().size();
        var recipient = recipient();
        var typed = typedHeirs();
        var heirs = typed.isEmpty() ? alone(recipient) : heirs(typed);
        if (fields.violations().size() > before || recipient == null) {
            return null;
        }
        checkTogether(recipient, heirs);
        return new Estate(recipient, heirs);
    }

    private @Nullable Recipient recipient() {
        var claimant = form.claimant();
        if (claimant == null) {
            fields.wrong("claimant", "CLAIMANT_REQUIRED");
            return null;
        }
        return person("claimant", claimant.name(), claimant.nik(), claimant.relationship());
    }

    private @Nullable Recipient person(
            String at, @Nullable String typedName, @Nullable String typedNik, @Nullable String typedRelationship) {
        var name = fields.text(at + ".name", typedName, 100);
        var nik = fields.value(at + ".nik", typedNik, Nik::parse, "NIK_FORM");
        var relationship =
                fields.constant(at + ".relationship", typedRelationship, Relationship.class, "RELATIONSHIP_UNKNOWN");
        if (nik != null && !nik.bearsADate()) {
            fields.wrong(at + ".nik", "NIK_DATE");
        } else if (nik != null && Nik.parse(form.nik()).filter(nik::equals).isPresent()) {
            fields.wrong(at + ".nik", "HEIR_IS_MEMBER");
        }
        return nik == null || relationship == null ? null : new Recipient(name, nik, relationship);
    }

    private static List<Heir> alone(@Nullable Recipient recipient) {
        return Stream.ofNullable(recipient)
                .map(heir -> new Heir(heir.name(), heir.nik(), heir.relationship(), Heir.WHOLE))
                .toList();
    }

    private List<Heir> heirs(List<ClaimForm.Heir> typed) {
        if (typed.size() > MOST_HEIRS) {
            fields.wrong("heirs", "HEIRS_TOO_MANY", MOST_HEIRS);
            return List.of();
        }
        var shares = Shares.read(typed.stream().map(ClaimForm.Heir::share).toList(), fields);
        var heirs = new ArrayList<Heir>();
        for (var i = 0; i < typed.size(); i++) {
            var heir = typed.get(i);
            var person = person("heirs[" + i + "]", heir.name(), heir.nik(), heir.relationship());
            if (person != null && i < shares.size()) {
                heirs.add(new Heir(person.name(), person.nik(), person.relationship(), shares.get(i)));
            }
        }
        return heirs;
    }

    private void checkTogether(Recipient recipient, List<Heir> heirs) {
        var seen = new HashSet<Nik>();
        for (var i = 0; i < heirs.size(); i++) {
            if (!seen.add(heirs.get(i).nik())) {
                fields.wrong("heirs[" + i + "].nik", "HEIR_TWICE");
            }
        }
        if (heirs.stream()
                        .mapToInt(heir -> heir.relationship().rank())
                        .distinct()
                        .count()
                > 1) {
            fields.wrong("heirs", "HEIRS_OF_ONE_RANK");
        }
        var own = heirs.stream()
                .filter(heir -> heir.nik().equals(recipient.nik()))
                .findFirst();
        if (own.isEmpty()) {
            fields.wrong("claimant.nik", "CLAIMANT_NOT_HEIR");
        } else if (own.get().relationship() != recipient.relationship()) {
            fields.wrong("claimant.relationship", "CLAIMANT_RELATIONSHIP");
        }
    }

    private List<ClaimForm.Heir> typedHeirs() {
        return Optional.ofNullable(form.heirs()).orElse(List.of()).stream()
                .map(heir -> Objects.requireNonNullElse(heir, NOBODY))
                .toList();
    }
}
