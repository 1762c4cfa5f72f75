package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;

/** The planning frame is below what applying alone needs (51,000 EUR in the VwV of 2017); others must join, or the district does it. */
public class FrameTooSmall extends Refusal {
    FrameTooSmall(Holder holder, Money frame, Money minimum) {
        super(409, "FRAME_TOO_SMALL", holder, frame, minimum);
    }
}
