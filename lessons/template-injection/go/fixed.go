package shop

import (
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
	var values struct{ Visitor, Shop string }
	values.Visitor, values.Shop = name, s.Name
	// ruleid: value-handed-to-template-in-go
	page, err := template.New("hello").Parse("<h1>Hello {{.Visitor}}, this is {{.Shop}}</h1>")
	if err == nil {
		_ = page.Execute(w, values)
	}
	// endregion
}
