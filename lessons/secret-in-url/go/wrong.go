package shop

import (
	"encoding/base64"
	"net/http"
)

func login(accounts Accounts) http.Handler {
	mux := http.NewServeMux()
	// region: read
	mux.HandleFunc("GET /login", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: encoded-in-address-in-go
		password, _ := base64.URLEncoding.DecodeString(r.URL.Query().Get("p"))
		// endregion
		accounts.SignIn(w, string(password))
	})
	return mux
}

type Accounts interface {
	SignIn(w http.ResponseWriter, password string)
}
