package invoices

import (
	"net/http"
	"path/filepath"
)

func invoice(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// region: path
	http.ServeFile(w, r, filepath.Join("invoices", name))
	// endregion
}
