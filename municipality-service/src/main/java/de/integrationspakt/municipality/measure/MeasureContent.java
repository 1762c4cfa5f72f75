package de.integrationspakt.municipality.measure;

import de.integrationspakt.municipality.standard.Answer;
import java.util.List;

/** What an applicant writes: the plan, what it costs, and the answers to the standard's criteria. */
record MeasureContent(Plan plan, CostPlan costPlan, List<Answer> answers) {}
