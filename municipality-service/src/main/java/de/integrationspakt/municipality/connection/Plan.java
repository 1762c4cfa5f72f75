package de.integrationspakt.municipality.connection;

import java.util.List;

/**
 * What is checked: a group, the steps it takes, and where they are to lead.
 *
 * @param follows the edges of the graph. Steps of one area before the same step are alternatives: a person comes through
 *     one of them. Steps of different areas before the same step are all taken.
 */
record Plan(Group group, List<Step> steps, List<Follow> follows, List<Mark> goals) {}
