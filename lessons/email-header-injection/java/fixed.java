package shop;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

class Contact {
    void send(String subject, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("office@shop.example"));
        // region: mail
        // ruleid: one-line-in-java
        mail.setSubject(subject.replaceAll("\\R", " "));
        // endregion
        mail.setText(text);
        Transport.send(mail);
    }
}
