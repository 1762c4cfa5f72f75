/**
 * Files that come in: stored once, read row by row, worked off in chunks behind the call, told row by row.
 *
 * <pre>{@code
 * // The feature, one bean for a kind of file ...
 * @ApplicationScoped
 * class HeadCountFile implements Intake {
 *     static final Form FORM = Form.of("head-counts", "Erhebung", "Head counts",                       // template's file name, titles
 *             Field.ags("ags", "Gemeindeschlüssel", "Municipality key").needed(),                      // key, German, English title
 *             Field.shown("name", "Gemeinde", "Municipality"),                                         // may stand there, is not read
 *             Field.number("cohortPersons", "Personen Zugang", "Cohort persons").needed());
 *     public String kind() { return "HEAD_COUNTS"; }
 *     public Form form() { return FORM; }
 *     public Optional<String> key(Line line, ImportJob job) { return Optional.of(line.text("ags")); }  // each once in a file
 *     public Taken take(Line line, ImportJob job) {                                                    // one row, in the chunk's transaction
 *         var counted = reportHeadCount.report(Integer.parseInt(job.parameter("year")), new Ags(line.text("ags")), ..., caller);
 *         return new Taken(line.text("ags"), counted.isNew());                                         // or throws a Refusal: the row is rejected
 *     }
 * }
 * // ... and its resource
 * @POST @Path("/{year}/head-count-imports") @Idempotent(keepsDryRun = true) @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE})
 * public RestResponse<ImportsResource.ImportView> take(@RestPath int year, @RestQuery DistrictKey district, @RestQuery boolean dryRun, Upload file) {
 *     caller.mustReach(district);
 *     return ImportsResource.begun(startImport.start(headCountFile, file, district.value(), Map.of("year", "" + year), dryRun));
 * }
 * }</pre>
 *
 * The answer is always 202 with a Location; {@code GET /imports/{id}} shows how far it is, {@code /imports/{id}/rows} what became of each row. NDJSON:
 * name it in {@link de.integrationspakt.kernel.intake.Intake#formats}; {@code line.json()} is the object, {@link
 * de.integrationspakt.kernel.intake.ReadJson} reads it as a call's body. {@code isTakenOnce()} makes rows idempotent by {@code key} over all files of a
 * unit. {@code tables.answer(format, FORM.template(), Rows.of(List.of()))} answers a template.
 *
 * <p>Guarantees: a file that is no such file is refused before anything is done. A chunk's changes, outcomes and position commit together, so a
 * killed import goes on behind the last kept row and no row is taken twice. A bad row never hinders another one and is named with line, column and
 * reason. Of one kind and unit one import runs at a time, in the order sent. A dry run does everything, chunk by chunk, and takes it back: rows that
 * rest on rows of an earlier chunk of the same file are judged as if those had not been there.
 *
 * <p>Limits: a service switches it on with {@code pakt.intake.on=true} at build time. Files are kept as long as their imports.
 */
package de.integrationspakt.kernel.intake;
