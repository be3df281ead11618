package invoices

import (
	"net/http"
	"os"
)

func invoice(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// region: path
	// ruleid: folder-opened-as-root
	root, err := os.OpenRoot("invoices")
	if err != nil {
		http.Error(w, "no invoices", http.StatusInternalServerError)
		return
	}
	defer root.Close()
	http.ServeFileFS(w, r, root.FS(), name)
	// endregion
}
