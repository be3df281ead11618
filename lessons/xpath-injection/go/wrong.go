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
	// ruleid: other-quotes-in-go
	found := xmlquery.FindOne(invoices, `//invoice[@key="`+key+`"]`)
	// endregion
	if found == nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintln(w, found.InnerText())
}
