package mentoring.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintServletTest {

    @Test
    void aFileHasAPlainNameAndItsRealOne() {
        assertEquals("attachment; filename=\"journal.pdf\"; filename*=UTF-8''%D0%9F%D0%B0%D0%B2%D0%BB%D0%BE%D0%B2%20%E2%80%93%20%D0%AF.pdf",
            PrintServlet.disposition("journal", "Павлов – Я", "pdf"));
    }

    @Test
    void whatAFileNameMayNotHoldIsLeftOut() {
        assertEquals("attachment; filename=\"plan.docx\"; filename*=UTF-8''a%20b%20c.docx",
            PrintServlet.disposition("plan", "a/b\r\n\"c\"", "docx"));
    }
}
