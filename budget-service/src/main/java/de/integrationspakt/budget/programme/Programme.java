package de.integrationspakt.budget.programme;

/** A money stream of the pact (Förderprogramm). Its rules are its versions'. */
record Programme(String code, String titleDe, String titleEn) {}
