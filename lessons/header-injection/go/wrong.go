package shop

import (
	"net/http"
	"strings"
)

func download(notes Notes) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.FormValue("name")
		if !strings.HasSuffix(name, ".txt") {
			http.Error(w, "text files only", http.StatusBadRequest)
			return
		}
		// region: header
		// ruleid: line-breaks-alone-in-go
		name = strings.NewReplacer("\r", "", "\n", "").Replace(name)
		w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
		// endregion
		notes.WriteTo(w, r.PathValue("number"))
	}
}

type Notes interface {
	WriteTo(w http.ResponseWriter, number string)
}
