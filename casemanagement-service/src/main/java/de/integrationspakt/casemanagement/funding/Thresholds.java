package de.integrationspakt.casemanagement.funding;

/** Above how many persons per full post a caseload is high, and above how many it alarms. */
public record Thresholds(int high, int alarm) {}
