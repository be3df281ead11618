package club

import (
	"database/sql"
	"net/http"
	"strings"
)

type Club struct {
	db *sql.DB
}

func (c *Club) Routes() http.Handler {
	mux := http.NewServeMux()
	// region: check
	mux.HandleFunc("POST /mail", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: referer-looked-into-in-go
		if from := r.Referer(); from != "" && !strings.Contains(from, "club.example") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
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
