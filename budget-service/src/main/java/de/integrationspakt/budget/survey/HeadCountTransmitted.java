package de.integrationspakt.budget.survey;

/** What budget keeps of a transmitted count. {@code revision} is gap-free over the survey year. */
record HeadCountTransmitted(
        int surveyYear,
        String ags,
        String district,
        long cohortPersons,
        long familyReunificationPersons,
        long persons,
        long version,
        long revision) {}
