package shop

import "net/http"

// Login logs a customer in, and sends them on.
func Login(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("next")
	// region: redirect
	http.Redirect(w, r, target, http.StatusSeeOther)
	// endregion
}
