package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An import that was taken, with what it did; never changed. */
@Entity
class RegisterImport {
    @Id
    private UUID id;

    private LocalDate asOf;
    private boolean complete;
    private int municipalities;
    private int districts;
    private int associations;
    private int added;
    private int changed;
    private int unchanged;
    private int notInFile;
    private int dissolved;
    private int rejected;
    private String importedBy;
    private Instant importedAt;

    protected RegisterImport() {}

    /**
     * How many of each; see {@link ImportRegister}.
     *
     * @param notInFile municipalities that exist but do not stand in the file
     * @param dissolved those of them that this file ended, because it is the complete register
     */
    record Counts(int added, int changed, int notInFile, int dissolved) {}

    RegisterImport(RegisterFile file, boolean complete, Counts counts, String by, Instant at) {
        this.id = Ids.next();
        this.asOf = file.asOf();
        this.complete = complete;
        this.municipalities = file.municipalities().size();
        this.districts = file.districts().size();
        this.associations = file.associations().size();
        this.added = counts.added();
        this.changed = counts.changed();
        this.unchanged = municipalities - added - changed;
        this.notInFile = counts.notInFile();
        this.dissolved = counts.dissolved();
        this.rejected = file.rejected().size();
        this.importedBy = by;
        this.importedAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean isComplete() {
        return complete;
    }

    int municipalities() {
        return municipalities;
    }

    int districts() {
        return districts;
    }

    int associations() {
        return associations;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int notInFile() {
        return notInFile;
    }

    int dissolved() {
        return dissolved;
    }

    int rejected() {
        return rejected;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }
}
