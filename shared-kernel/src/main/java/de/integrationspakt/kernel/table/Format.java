package de.integrationspakt.kernel.table;

import java.util.Locale;

/** What a table can be written as. */
public enum Format {
    JSON(Format.JSON_TYPE),
    CSV(Format.CSV_TYPE),
    XLSX(Format.XLSX_TYPE),
    NDJSON(Format.NDJSON_TYPE),
    PDF(Format.PDF_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it ends a file's name and as {@code ?format=} names it. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
