package club

import "net/http"

type Club struct {
	roleOf func(r *http.Request) string
}

// region: check
func (c *Club) adminsOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c.roleOf(r) != "admin" {
			http.Error(w, "admins only", http.StatusForbidden)
		}
		next.ServeHTTP(w, r)
	})
}
// endregion
