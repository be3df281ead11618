package shop;

import java.io.PrintWriter;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.csv.CSVPrinter;

class Contact {
    void doPost(HttpServletRequest request) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        String subject = request.getParameter("subject");
        // ruleid: mail-header-from-request-in-java
        mail.setSubject(subject);
        // ruleid: mail-header-from-request-in-java
        mail.addHeader("X-Customer", "from " + request.getParameter("name"));
        // ok: mail-header-from-request-in-java
        mail.setSubject(subject.replaceAll("[\\r\\n]", " "));
        // ok: mail-header-from-request-in-java
        mail.setSubject("Hello");
        // ok: mail-header-from-request-in-java
        mail.setText(request.getParameter("text"));
    }

    void send(String subject, String text) throws MessagingException {
        Message mail = new MimeMessage(session);
        // ruleid: mail-header-from-request-in-java
        mail.setSubject(subject);
        // ok: mail-header-from-request-in-java
        mail.setText(text);
    }
}

class Export {
    void doGet(HttpServletRequest request, CSVPrinter printer, PrintWriter csvWriter) throws Exception {
        // ruleid: csv-cell-from-request-in-java
        printer.printRecord(1, request.getParameter("name"));
        // ruleid: csv-cell-from-request-in-java
        csvWriter.println(request.getParameter("name") + ",1");
        for (Member member : members) {
            // ruleid: csv-cell-from-request-in-java
            printer.printRecord(member.getId(), member.getName());
            // ok: csv-cell-from-request-in-java
            printer.printRecord(member.getId(), harmless(member.getName()));
            // ok: csv-cell-from-request-in-java
            printer.printRecord(member.getId(), member.getJoined());
        }
        // ok: csv-cell-from-request-in-java
        printer.printRecord("id", "name");
    }
}
