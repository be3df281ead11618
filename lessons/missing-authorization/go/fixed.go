package shop

import "net/http"

// region: route
func requireRole(role string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// ruleid: role-asked-for-in-go
		if userOf(r).Role != role {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// Routes says who answers where.
func Routes(shop *Shop) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /admin/users", requireRole("admin", shop.Users))
	return mux
}

// endregion
