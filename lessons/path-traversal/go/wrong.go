package invoices

import (
	"net/http"
	"path/filepath"
)

func invoice(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// region: path
	// ruleid: cleaned-and-trusted
	clean := filepath.Clean(name)
	http.ServeFile(w, r, filepath.Join("invoices", clean))
	// endregion
}
