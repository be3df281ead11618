package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/jmoiron/sqlx"
	"gorm.io/gorm"
)

const table = "orders"

func find(db *sql.DB, name string, id string) error {
	query := fmt.Sprintf("SELECT id FROM orders WHERE name = '%s'", name)
	// ruleid: sql-built-from-strings-in-go
	rows, err := db.Query(query)
	if err != nil {
		return err
	}
	defer rows.Close()
	// ruleid: sql-built-from-strings-in-go
	row := db.QueryRow("SELECT total FROM orders WHERE id = " + id)
	// ruleid: sql-built-from-strings-in-go
	if _, err := db.ExecContext(context.Background(), "DELETE FROM orders WHERE id = '"+id+"'"); err != nil {
		return err
	}
	query = "SELECT id FROM orders"
	if name != "" {
		query += " WHERE name = '" + name + "'"
	}
	// ruleid: sql-built-from-strings-in-go
	_, err = db.Exec(query)
	return row.Scan(&err)
}

func built(db *sqlx.DB, gdb *gorm.DB, name string) {
	var sb strings.Builder
	sb.WriteString("SELECT id FROM orders")
	sb.WriteString(" WHERE name = '" + name + "'")
	// ruleid: sql-built-from-strings-in-go
	_, _ = db.Queryx(sb.String())
	var orders []string
	// ruleid: sql-built-from-strings-in-go
	_ = db.Select(&orders, fmt.Sprintf("SELECT id FROM orders ORDER BY %s", name))
	// ruleid: sql-built-from-strings-in-go
	gdb.Where(fmt.Sprintf("name = '%s'", name)).Find(&orders)
	// ruleid: sql-built-from-strings-in-go
	gdb.Raw("SELECT id FROM orders WHERE name = '" + name + "'").Scan(&orders)
}

func handle(w http.ResponseWriter, r *http.Request, db *sql.DB, gdb *gorm.DB) {
	// ruleid: sql-from-request-in-go
	_, _ = db.Query(r.FormValue("sql"))
	by := r.URL.Query().Get("by")
	var orders []string
	// ruleid: sql-from-request-in-go
	gdb.Order(by).Find(&orders)
	// ruleid: sql-from-request-in-go
	_, _ = db.ExecContext(r.Context(), strings.TrimSpace(r.FormValue("sql")))
	// ok: sql-from-request-in-go
	_, _ = db.Query("SELECT id FROM orders WHERE name = $1", r.FormValue("name"))
	n, _ := strconv.Atoi(r.FormValue("n"))
	// ok: sql-from-request-in-go
	gdb.Order(n).Find(&orders)
	// ok: sql-from-request-in-go
	_ = r.URL.Query().Get(by)
}

func fine(db *sql.DB, gdb *gorm.DB, name string, id int, ids []string) {
	// ok: sql-built-from-strings-in-go
	_, _ = db.Query("SELECT id FROM orders WHERE name = $1", name)
	// ok: sql-built-from-strings-in-go
	_, _ = db.Query("SELECT id FROM " + table)
	// ok: sql-built-from-strings-in-go
	_, _ = db.Query(fmt.Sprintf("SELECT id FROM orders WHERE id = %d", id))
	places := strings.Repeat("?,", len(ids)) + "?"
	// ok: sql-built-from-strings-in-go
	_, _ = db.Query("SELECT id FROM orders WHERE id IN (" + strings.Repeat("?,", len(ids)) + "?)")
	// ok: sql-built-from-strings-in-go
	gdb.Where("name = ?", name).Find(&ids)
	// ok: sql-built-from-strings-in-go
	fmt.Println("SELECT id FROM orders WHERE name = "+name, places)
}
