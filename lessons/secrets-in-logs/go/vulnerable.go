package shop

import (
	"log/slog"
	"net/http"
)

func signIn(accounts Accounts, r *http.Request) bool {
	user, password := r.PostFormValue("user"), r.PostFormValue("password")
	// region: log
	slog.Info("sign-in", "user", user, "password", password)
	// endregion
	return accounts.Check(user, password)
}

type Accounts interface {
	Check(user, password string) bool
}
