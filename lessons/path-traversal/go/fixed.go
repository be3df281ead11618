package invoices

import (
	"bytes"
	"io/fs"
	"net/http"
	"os"
	"time"
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
	invoice, err := fs.ReadFile(root.FS(), name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(invoice))
	// endregion
}
