package shop

import "net/http"

// region: route

// Routes says who answers where.
func Routes(shop *Shop) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /admin/users", shop.Users)
	return mux
}

// endregion
