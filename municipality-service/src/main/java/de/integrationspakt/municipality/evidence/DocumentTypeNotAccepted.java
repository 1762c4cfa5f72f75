package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;
import java.util.Set;
import java.util.stream.Collectors;

/** 415: the content is of no type that is taken as evidence. */
public class DocumentTypeNotAccepted extends Refusal {
    DocumentTypeNotAccepted(String found, Set<DocumentType> taken) {
        super(
                415,
                "DOCUMENT_TYPE_NOT_ACCEPTED",
                found,
                taken.stream().sorted().map(DocumentType::name).collect(Collectors.joining(", ")));
    }
}
