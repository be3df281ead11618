package shop

import (
	"log"
	"net/http"
)

func signIn(accounts Accounts) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user := r.PostFormValue("user")
		if accounts.Check(user, r.PostFormValue("password")) {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		// region: log
		log.Printf("WARN sign-in refused: %s", user)
		// endregion
		w.WriteHeader(http.StatusForbidden)
	}
}

type Accounts interface {
	Check(user, password string) bool
}
