package id.jht.api;

import id.jht.filing.ClaimForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Shape of the upload, for the description of the interface only; further papers go by the names of their types. */
@Schema(
        description = "One part `claim` and one part per paper, named by its document type and repeatable",
        additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record ClaimParts(
        ClaimForm claim,
        @Schema(type = "array", format = "binary") List<byte[]> KTP,
        @Schema(type = "array", format = "binary") List<byte[]> MEMBER_CARD,
        @Schema(type = "array", format = "binary") List<byte[]> SELFIE) {}
