package shop

import (
	"net/http"
	"net/smtp"
	"strings"
)

const office = "office@shop.example"

func contact(w http.ResponseWriter, r *http.Request) {
	subject, text := r.PostFormValue("subject"), r.PostFormValue("text")
	// region: mail
	// ruleid: one-header-refused-in-go
	if strings.Contains(subject, "Bcc:") {
		http.Error(w, "refused", http.StatusBadRequest)
		return
	}
	mail := "Subject: " + subject + "\r\nTo: " + office + "\r\n\r\n" + text
	// endregion
	err := smtp.SendMail("mail.shop.example:25", nil, "web@shop.example", []string{office}, []byte(mail))
	if err != nil {
		http.Error(w, "not sent", http.StatusBadGateway)
	}
}
