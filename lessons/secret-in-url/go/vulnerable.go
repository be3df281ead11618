package shop

import "net/http"

func login(accounts Accounts) http.Handler {
	mux := http.NewServeMux()
	// region: read
	mux.HandleFunc("GET /login", func(w http.ResponseWriter, r *http.Request) {
		password := r.URL.Query().Get("password")
		// endregion
		accounts.SignIn(w, password)
	})
	return mux
}

type Accounts interface {
	SignIn(w http.ResponseWriter, password string)
}
