package shop

import (
	"fmt"
	"net/http"

	"github.com/antchfx/xmlquery"
)

var invoices *xmlquery.Node

func invoice(w http.ResponseWriter, r *http.Request) {
	key := r.FormValue("key")
	// region: path
	var found *xmlquery.Node
	// ruleid: compared-in-go
	for _, one := range xmlquery.Find(invoices, "//invoice") {
		if one.SelectAttr("key") == key {
			found = one
		}
	}
	// endregion
	if found == nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintln(w, found.InnerText())
}
