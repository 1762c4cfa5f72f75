package de.integrationspakt.kernel.table;

/** One of the values a cell of codes may have; a file may name it by its code or by either title. */
public record Choice(String code, String german, String english) {}
