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
	// ruleid: role-of-the-session-in-go
	role := c.roleOf(r)
	if role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	// endregion
	c.list(w)
}

func (c *Club) roleOf(r *http.Request) string {
	cookie, err := r.Cookie("session")
	if err != nil {
		return ""
	}
	var role string
	c.db.QueryRow("SELECT role FROM sessions WHERE key = ?", cookie.Value).Scan(&role)
	return role
}

func (c *Club) list(w http.ResponseWriter) {
	rows, err := c.db.Query("SELECT name FROM members")
	if err != nil {
		http.Error(w, "later", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
}
