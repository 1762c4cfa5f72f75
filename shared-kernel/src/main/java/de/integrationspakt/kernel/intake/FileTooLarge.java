package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.Refusal;

/** 413: the file has more bytes or rows than are taken at once. */
public class FileTooLarge extends Refusal {
    FileTooLarge(long most) {
        super(413, "FILE_TOO_LARGE", most);
    }
}
