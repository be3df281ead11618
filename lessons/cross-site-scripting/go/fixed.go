package shop

import (
	"html/template"
	"net/http"
)

// region: template
var nothing = template.Must(template.New("nothing").Parse("<p>Nothing found for <b>{{.}}</b>.</p>"))

// endregion

func search(w http.ResponseWriter, r *http.Request) {
	query := r.FormValue("q")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// region: html
	// ruleid: escaped-where-it-enters-in-go
	_ = nothing.Execute(w, query)
	// endregion
}
