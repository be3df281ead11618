package club

import (
	"database/sql"
	"net/http"
)

type Club struct {
	db *sql.DB
}

func (c *Club) Users(w http.ResponseWriter, r *http.Request) {
	// region: check
	role := r.Header.Get("X-Role")
	if role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	// endregion
	c.list(w)
}

func (c *Club) list(w http.ResponseWriter) {
	rows, err := c.db.Query("SELECT name FROM members")
	if err != nil {
		http.Error(w, "later", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
}
