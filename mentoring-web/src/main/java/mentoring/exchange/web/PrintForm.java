package mentoring.exchange.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.PrintAll;
import mentoring.exchange.model.DocumentSet;

/** What is to be printed at once, and how. */
public class PrintForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentSet documents = DocumentSet.PLANS;
    private Long classId;
    private boolean docx = true;
    private boolean pdf = true;

    PrintAll command() {
        Set<DocumentForm> forms = EnumSet.noneOf(DocumentForm.class);
        if (docx) {
            forms.add(DocumentForm.DOCX);
        }
        if (pdf) {
            forms.add(DocumentForm.PDF);
        }
        return new PrintAll(classId, forms);
    }

    public DocumentSet getDocuments() {
        return documents;
    }

    public void setDocuments(DocumentSet documents) {
        this.documents = documents == null ? DocumentSet.PLANS : documents;
    }

    public boolean isPlans() {
        return documents == DocumentSet.PLANS;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public boolean isDocx() {
        return docx;
    }

    public void setDocx(boolean docx) {
        this.docx = docx;
    }

    public boolean isPdf() {
        return pdf;
    }

    public void setPdf(boolean pdf) {
        this.pdf = pdf;
    }
}
