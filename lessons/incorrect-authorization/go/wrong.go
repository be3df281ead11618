package club

import (
	"database/sql"
	"encoding/base64"
	"net/http"
)

type Club struct {
	db *sql.DB
}

func (c *Club) Users(w http.ResponseWriter, r *http.Request) {
	// region: check
	// ruleid: role-encoded-in-go
	role, err := base64.StdEncoding.DecodeString(r.Header.Get("X-Role"))
	if err != nil || string(role) != "admin" {
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
