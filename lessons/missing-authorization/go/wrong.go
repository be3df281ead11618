package shop

import "net/http"

// region: route

// Routes says who answers where.
func Routes(shop *Shop) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /admin/users", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: header-of-own-page-in-go
		if r.Header.Get("X-From") != "admin-page" {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		shop.Users(w, r)
	})
	return mux
}

// endregion
