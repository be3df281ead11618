package avatars

import (
	"crypto/rand"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

var endings = map[string]bool{".png": true, ".jpg": true}

func avatar(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "no file", http.StatusBadRequest)
		return
	}
	// region: save
	// ruleid: ending-from-a-list-in-go
	ending := strings.ToLower(filepath.Ext(header.Filename))
	if !endings[ending] {
		http.Error(w, "no picture", http.StatusBadRequest)
		return
	}
	out, err := os.Create(filepath.Join("avatars", rand.Text()+ending))
	// endregion
	if err != nil {
		http.Error(w, "not kept", http.StatusInternalServerError)
		return
	}
	defer out.Close()
	out.ReadFrom(file)
}
