package shop

import (
	"log"
	"net/http"
	"strings"
)

func signIn(accounts Accounts) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user := r.PostFormValue("user")
		if accounts.Check(user, r.PostFormValue("password")) {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		// region: log
		// ruleid: one-break-taken-out-in-go
		log.Printf("WARN sign-in refused: %s", strings.ReplaceAll(user, "\n", ""))
		// endregion
		w.WriteHeader(http.StatusForbidden)
	}
}

type Accounts interface {
	Check(user, password string) bool
}
