package shop

import (
	"crypto/subtle"
	"net/http"
)

// VerifyOTP lets in whoever has the code that was sent.
func VerifyOTP(w http.ResponseWriter, r *http.Request) {
	// region: check
	user := find(r.FormValue("name"))
	// ruleid: failures-counted-in-go
	if user.Failures >= 5 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.FormValue("code")), user.Code) != 1 {
		user.Failures++
		save(user)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	// endregion
	welcome(w, user)
}
