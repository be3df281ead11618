package shop

import (
	"fmt"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	query := r.FormValue("q")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// region: html
	fmt.Fprintf(w, "<p>Nothing found for <b>%s</b>.</p>", query)
	// endregion
}
