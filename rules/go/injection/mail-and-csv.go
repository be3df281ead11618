package shop

import (
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"net/smtp"
	"os"
	"strconv"
	"strings"
)

func contact(w http.ResponseWriter, r *http.Request) {
	subject := r.FormValue("subject")
	text := "Subject: " + subject + "\r\n\r\n" + r.FormValue("text")
	// ruleid: mail-text-from-request-in-go
	smtp.SendMail(server, nil, from, to, []byte(text))
	// ruleid: mail-text-from-request-in-go
	client.Rcpt(r.FormValue("to"))
	data, err := client.Data()
	// ruleid: mail-text-from-request-in-go
	fmt.Fprintf(data, "Subject: %s\r\n\r\nHello", subject)
	// ok: mail-text-from-request-in-go
	smtp.SendMail(server, nil, from, to, []byte("Subject: Hello\r\n\r\nHello"))
	plain := strings.NewReplacer("\r", "", "\n", " ").Replace(subject)
	// ok: mail-text-from-request-in-go
	smtp.SendMail(server, nil, from, to, []byte("Subject: "+plain+"\r\n\r\nHello"))
	// ok: mail-text-from-request-in-go
	io.WriteString(w, "sent")
	use(err)
}

func orders(w http.ResponseWriter, r *http.Request) {
	writer := csv.NewWriter(os.Stdout)
	// ruleid: csv-cell-from-request-in-go
	writer.Write([]string{r.FormValue("name"), "1"})
	for _, member := range members {
		// ruleid: csv-cell-from-request-in-go
		writer.Write([]string{strconv.Itoa(member.ID), member.Name})
		// ok: csv-cell-from-request-in-go
		writer.Write([]string{strconv.Itoa(member.ID), harmless(member.Name)})
		// ok: csv-cell-from-request-in-go
		writer.Write([]string{strconv.Itoa(member.ID)})
	}
	// ok: csv-cell-from-request-in-go
	writer.Write([]string{"id", "name"})
}
