package shop

import (
	"net/http"
	"os/exec"
	"strings"
)

func restore(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// region: command
	// ruleid: signs-refused-in-go
	if strings.ContainsAny(name, ";&|$<>") {
		http.NotFound(w, r)
		return
	}
	command := exec.Command("tar", "-xvf", "pages.tar", name)
	command.Dir = "backup"
	// endregion
	text, err := command.Output()
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write(text)
}
