package shop

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
)

// Orders answers with the orders of whoever has the key.
func Orders(apiKey string) http.HandlerFunc {
	kept := sha256.Sum256([]byte(apiKey))
	return func(w http.ResponseWriter, r *http.Request) {
		// region: compare
		sent := sha256.Sum256([]byte(r.Header.Get("X-Api-Key")))
		// ruleid: whole-comparison-in-go
		if subtle.ConstantTimeCompare(sent[:], kept[:]) != 1 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		// endregion
		writeOrders(w)
	}
}
