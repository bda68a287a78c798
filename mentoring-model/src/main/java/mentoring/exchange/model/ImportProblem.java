package mentoring.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import mentoring.job.model.StoredProblem;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Problem;

/** One thing wrong with a cell of a roster. */
@Entity
@Table(name = "import_problem")
public class ImportProblem extends Identified {

    /** The most that are kept of one import; a file with more is the wrong file. */
    public static final int MOST = 500;

    @Column(name = "job_id")
    private long jobId;

    @Column(name = "row_no")
    private int rowNo;

    @Column(name = "column_name")
    private String columnName;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "arguments")
    private String arguments;

    protected ImportProblem() {
    }

    public ImportProblem(long jobId, RowProblem found) {
        this.jobId = jobId;
        this.rowNo = found.row();
        this.columnName = found.column().name();
        this.messageKey = found.problem().key();
        this.arguments = StoredProblem.arguments(found.problem());
    }

    public int rowNo() {
        return rowNo;
    }

    public RosterColumn column() {
        return RosterColumn.valueOf(columnName);
    }

    public Problem problem() {
        List<Object> values = arguments == null ? List.of() : List.copyOf(Arrays.asList(arguments.split("\t", -1)));
        return new Problem(messageKey, values, null);
    }
}
