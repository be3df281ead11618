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
	user.Failures++
	save(user)
	if subtle.ConstantTimeCompare([]byte(r.FormValue("code")), user.Code) != 1 {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Failures = 0
	save(user)
	// endregion
	welcome(w, user)
}
