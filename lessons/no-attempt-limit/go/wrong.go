package shop

import (
	"crypto/subtle"
	"net/http"
)

// VerifyOTP lets in whoever has the code that was sent.
func VerifyOTP(w http.ResponseWriter, r *http.Request) {
	// region: check
	user := find(r.FormValue("name"))
	// ruleid: failures-in-cookie-in-go
	failures, _ := r.Cookie("failures")
	if count(failures) >= 5 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if subtle.ConstantTimeCompare([]byte(r.FormValue("code")), user.Code) != 1 {
		countUp(w, failures)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	// endregion
	welcome(w, user)
}
