package shop

import (
	"net/http"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/time/rate"
)

var few = rate.NewLimiter(1, 5)

// ok: guessing-unhindered-in-go
func LoginElsewhere(w http.ResponseWriter, r *http.Request) {
	user := find(r.FormValue("name"))
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password"))) != nil {
		w.WriteHeader(http.StatusUnauthorized)
	}
}
