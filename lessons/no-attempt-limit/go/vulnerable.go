package shop

import (
	"crypto/subtle"
	"net/http"
)

// VerifyOTP lets in whoever has the code that was sent.
func VerifyOTP(w http.ResponseWriter, r *http.Request) {
	// region: check
	user := find(r.FormValue("name"))
	if subtle.ConstantTimeCompare([]byte(r.FormValue("code")), user.Code) != 1 {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	// endregion
	welcome(w, user)
}
