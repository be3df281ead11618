package shop

import (
	"net/http"
	"strings"
)

// Login logs a customer in, and sends them on.
func Login(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("next")
	// region: redirect
	// ruleid: slash-in-front-in-go
	if !strings.HasPrefix(target, "/") {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusSeeOther)
	// endregion
}
