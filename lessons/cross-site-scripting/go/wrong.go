package shop

import (
	"fmt"
	"net/http"
	"strings"
)

func search(w http.ResponseWriter, r *http.Request) {
	query := r.FormValue("q")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// region: html
	// ruleid: script-tag-removed-in-go
	clean := strings.ReplaceAll(query, "<script>", "")
	fmt.Fprintf(w, "<p>Nothing found for <b>%s</b>.</p>", clean)
	// endregion
}
