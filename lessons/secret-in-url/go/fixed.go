package shop

import "net/http"

func login(accounts Accounts) http.Handler {
	mux := http.NewServeMux()
	// region: read
	mux.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: read-from-body-in-go
		password := r.PostFormValue("password")
		// endregion
		accounts.SignIn(w, password)
	})
	return mux
}

type Accounts interface {
	SignIn(w http.ResponseWriter, password string)
}
