package shop

import (
	"log/slog"
	"net/http"
)

func start() {
	slog.Info("shop is open")
}

func login(w http.ResponseWriter, r *http.Request) {
	// region: login
	name := r.FormValue("name")
	if !users.Check(name, r.FormValue("password")) {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
	startSession(w, name)
	// endregion
}
