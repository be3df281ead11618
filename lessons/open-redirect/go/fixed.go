package shop

import "net/http"

// region: redirect
var pages = map[string]string{"orders": "/orders", "account": "/account"}

// Login logs a customer in, and sends them on.
func Login(w http.ResponseWriter, r *http.Request) {
	// ruleid: page-from-a-list-in-go
	target, known := pages[r.FormValue("next")]
	if !known {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusSeeOther)
}

// endregion
