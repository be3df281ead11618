package shop

import (
	"database/sql"
	"fmt"
	"log"
)

const orders = "orders"

func byName(name string) string {
	// ruleid: sql-text-with-values-in-go
	return fmt.Sprintf("SELECT id FROM orders WHERE name = '%s'", name)
}

func deleting(id string) string {
	// ruleid: sql-text-with-values-in-go
	query := "DELETE FROM orders WHERE id = " + id
	return query
}

func fine(db *sql.DB, id string, n int) string {
	// ok: sql-text-with-values-in-go
	first := fmt.Sprintf("SELECT id FROM orders WHERE id = %d", n)
	// ok: sql-text-with-values-in-go
	log.Printf("SELECT id FROM orders WHERE id = %s", id)
	// ok: sql-text-with-values-in-go
	second := "SELECT id FROM " + orders
	// ok: sql-text-with-values-in-go
	query := fmt.Sprintf("SELECT id FROM orders WHERE id = '%s'", id)
	_, err := db.Query(query)
	// ok: sql-text-with-values-in-go
	_, _ = db.Exec("DELETE FROM orders WHERE id = " + id)
	return first + second + err.Error()
}
