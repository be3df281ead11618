package shop

import (
	"net/http"

	"github.com/wneessen/go-mail"
)

const office = "office@shop.example"

func contact(w http.ResponseWriter, r *http.Request) {
	subject, text := r.PostFormValue("subject"), r.PostFormValue("text")
	// region: mail
	message := mail.NewMsg()
	// ruleid: headers-by-the-library-in-go
	message.Subject(subject)
	message.SetBodyString(mail.TypeTextPlain, text)
	// endregion
	if message.From("web@shop.example") != nil || message.To(office) != nil {
		http.Error(w, "not sent", http.StatusInternalServerError)
		return
	}
	client, err := mail.NewClient("mail.shop.example")
	if err != nil || client.DialAndSend(message) != nil {
		http.Error(w, "not sent", http.StatusBadGateway)
	}
}
