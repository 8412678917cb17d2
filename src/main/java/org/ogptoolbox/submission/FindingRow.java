package org.ogptoolbox.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link Finding} as it is stored. */
@Entity
@Table(name = "finding")
class FindingRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "revision_id")
    private UUID revision;

    @Column(name = "ordinal")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "concern")
    private Finding.Concern concern;

    @Column(name = "pointer")
    private String pointer;

    @Column(name = "arguments")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String arguments;

    @SuppressWarnings("NullAway.Init")
    protected FindingRow() {}

    FindingRow(UUID revision, int ordinal, Finding finding) {
        this.id = UUID.randomUUID();
        this.revision = revision;
        this.ordinal = ordinal;
        this.concern = finding.concern();
        this.pointer = finding.pointer();
        this.arguments = Findings.write(finding.arguments());
    }

    Finding finding() {
        return new Finding(concern, pointer, Findings.read(arguments));
    }
}
