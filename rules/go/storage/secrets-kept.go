package storage

import (
	"fmt"
	"net/http"
	"os"
)

type user struct {
	Name, Password, PasswordHash, Session string
}

func flawed(w http.ResponseWriter, one user, cardNumber string) {
	// ruleid: secret-kept-readable-by-go
	os.WriteFile("user.txt", []byte(one.Name+one.Password), 0o600)
	// ruleid: secret-kept-readable-by-go
	http.SetCookie(w, &http.Cookie{Name: "card", Value: cardNumber, Secure: true})
}

func safe(w http.ResponseWriter, one user) {
	// ok: secret-kept-readable-by-go
	os.WriteFile("user.txt", []byte(one.PasswordHash), 0o600)
	// ok: secret-kept-readable-by-go
	http.SetCookie(w, &http.Cookie{Name: "session", Value: one.Session, Secure: true})
}

func asked(r *http.Request, apiKey string, page int) []string {
	// ruleid: secret-read-from-query-in-go
	password := r.URL.Query().Get("password")
	query := r.URL.Query()
	// ruleid: secret-read-from-query-in-go
	key := query.Get("api_key")
	// ruleid: secret-put-in-address-by-go
	address := fmt.Sprintf("https://maps.example/route?key=%s", apiKey)
	// ok: secret-read-from-query-in-go
	name := r.URL.Query().Get("name")
	// ok: secret-read-from-query-in-go
	other := r.PostFormValue("password")
	// ok: secret-put-in-address-by-go
	next := fmt.Sprintf("https://maps.example/route?page=%d", page)
	return []string{password, key, address, name, other, next}
}
