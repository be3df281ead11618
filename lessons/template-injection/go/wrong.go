package shop

import (
	"html"
	"html/template"
	"net/http"
)

type shop struct {
	Name      string
	SecretKey string
}

func (s *shop) hello(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// region: page
	// ruleid: escaped-for-html-only-in-go
	escaped := html.EscapeString(name)
	page, err := template.New("hello").Parse("<h1>Hello " + escaped + ", this is {{.Name}}</h1>")
	if err == nil {
		_ = page.Execute(w, s)
	}
	// endregion
}
