package shop

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type server struct {
	db *sql.DB
}

func (s *server) showOrder(w http.ResponseWriter, r *http.Request) {
	productID := r.FormValue("id")
	var product struct {
		ID   int    `json:"id"`
		Name string `json:"name"`
	}
	// region: query
	row := s.db.QueryRow("SELECT id, name FROM products WHERE id = " + productID)
	// endregion
	if err := row.Scan(&product.ID, &product.Name); err != nil {
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(product)
}
