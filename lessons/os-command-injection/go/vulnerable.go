package shop

import (
	"net/http"
	"os/exec"
)

func thumbnail(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// region: command
	command := exec.Command("sh", "-c", "convert "+name+" -resize 100x100 thumb.png")
	command.Dir = "uploads"
	// endregion
	if err := command.Run(); err != nil {
		http.Error(w, "no thumbnail", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
