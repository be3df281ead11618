package avatars

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func avatar(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "no file", http.StatusBadRequest)
		return
	}
	// region: save
	// ruleid: content-type-believed-in-go
	if !strings.HasPrefix(header.Header.Get("Content-Type"), "image/") {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	out, err := os.Create(filepath.Join("avatars", filepath.Base(header.Filename)))
	// endregion
	if err != nil {
		http.Error(w, "not kept", http.StatusInternalServerError)
		return
	}
	defer out.Close()
	out.ReadFrom(file)
}
