package shop

import (
	"net/http"
	"net/smtp"
)

const office = "office@shop.example"

func contact(w http.ResponseWriter, r *http.Request) {
	subject, text := r.PostFormValue("subject"), r.PostFormValue("text")
	// region: mail
	mail := "Subject: " + subject + "\r\nTo: " + office + "\r\n\r\n" + text
	// endregion
	err := smtp.SendMail("mail.shop.example:25", nil, "web@shop.example", []string{office}, []byte(mail))
	if err != nil {
		http.Error(w, "not sent", http.StatusBadGateway)
	}
}
