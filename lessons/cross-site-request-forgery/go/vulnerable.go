package club

import (
	"database/sql"
	"net/http"
)

type Club struct {
	db *sql.DB
}

func (c *Club) Routes() http.Handler {
	mux := http.NewServeMux()
	// region: check
	mux.HandleFunc("GET /mail/change", func(w http.ResponseWriter, r *http.Request) {
		c.db.Exec("UPDATE members SET mail = ? WHERE session = ?", r.FormValue("mail"), session(r))
	})
	return mux
	// endregion
}

func session(r *http.Request) string {
	cookie, err := r.Cookie("session")
	if err != nil {
		return ""
	}
	return cookie.Value
}
