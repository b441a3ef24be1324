package id.jht.draft;

import id.jht.document.DocumentType;
import java.util.UUID;

/**
 * A paper of a draft, without its content.
 *
 * @param size in bytes
 * @param position among the papers of the draft, from 0
 */
public record DraftPaper(UUID id, DocumentType type, String fileName, long size, String sha256, int position) {}
