package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.funding.ProgrammeVersion;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Holder;
import java.util.stream.Collectors;

/** In this programme version others apply: from 2025 on, districts alone. */
public class ApplicantNotAllowed extends Refusal {
    ApplicantNotAllowed(Holder holder, ProgrammeVersion rules) {
        super(
                409,
                "APPLICANT_NOT_ALLOWED",
                holder,
                rules.programme(),
                Integer.toString(rules.version()),
                rules.applicantKinds().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }
}
