package shop

import (
	"net/http"
	"os"
	"text/template"
)

var page = template.Must(template.New("page").Parse("<h1>Hello {{.}}</h1>"))

func hello(w http.ResponseWriter, r *http.Request) {
	// ruleid: page-from-text-template
	_ = page.Execute(w, r.FormValue("name"))
}

func named(w http.ResponseWriter, name string) error {
	// ruleid: page-from-text-template
	return page.ExecuteTemplate(w, "page", name)
}

func settings(w http.ResponseWriter, name string) error {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: page-from-text-template
	return page.Execute(w, name)
}

func config(name string) error {
	// ok: page-from-text-template
	return page.Execute(os.Stdout, name)
}
