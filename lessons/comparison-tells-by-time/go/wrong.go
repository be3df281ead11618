package shop

import (
	"math/rand"
	"net/http"
	"time"
)

// Orders answers with the orders of whoever has the key.
func Orders(apiKey string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// region: compare
		// ruleid: random-pause-in-go
		time.Sleep(time.Duration(rand.Intn(10)) * time.Millisecond)
		if r.Header.Get("X-Api-Key") != apiKey {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		// endregion
		writeOrders(w)
	}
}
