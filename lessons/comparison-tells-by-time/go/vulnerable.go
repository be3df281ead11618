package shop

import "net/http"

// Orders answers with the orders of whoever has the key.
func Orders(apiKey string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// region: compare
		if r.Header.Get("X-Api-Key") != apiKey {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		// endregion
		writeOrders(w)
	}
}
