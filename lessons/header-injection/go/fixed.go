package shop

import (
	"mime"
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
		// ruleid: header-by-function-in-go
		value := mime.FormatMediaType("attachment", map[string]string{"filename": name})
		w.Header().Set("Content-Disposition", value)
		// endregion
		notes.WriteTo(w, r.PathValue("number"))
	}
}

type Notes interface {
	WriteTo(w http.ResponseWriter, number string)
}
