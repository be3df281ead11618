package shop

import (
	"context"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

const status = "systemctl status"

var programs = map[string]string{"png": "optipng"}

func shells(name string) {
	// ruleid: shell-command-with-values-in-go
	_ = exec.Command("sh", "-c", "convert "+name+" thumb.png").Run()
	// ruleid: shell-command-with-values-in-go
	_ = exec.CommandContext(context.Background(), "/bin/bash", "-c", name).Run()
	// ok: shell-command-with-values-in-go
	_ = exec.Command("sh", "-c", "sync").Run()
	// ok: shell-command-with-values-in-go
	_ = exec.Command("sh", "-c", status).Run()
	// ok: shell-command-with-values-in-go
	_ = exec.Command("sh", "-c", `convert "$1" thumb.png`, "sh", name).Run()
	// ok: shell-command-with-values-in-go
	_ = exec.Command("convert", "./"+name, "thumb.png").Run()
}

func remote(session *ssh.Session, name string) {
	// ruleid: shell-command-with-values-in-go
	_ = session.Run("cat " + name)
	// ok: shell-command-with-values-in-go
	_ = session.Run("uptime")
}

func handle(w http.ResponseWriter, r *http.Request) {
	tool := r.FormValue("tool")
	// ruleid: program-from-request-in-go
	_ = exec.Command(tool, "--version").Run()
	// ruleid: program-from-request-in-go
	_ = exec.Command("/usr/bin/" + r.URL.Query().Get("tool")).Run()
	// ruleid: option-from-request-in-go
	_ = exec.Command("git", "clone", r.FormValue("url"), "work").Run()
	words := strings.Fields(r.FormValue("words"))
	// ruleid: option-from-request-in-go
	_ = exec.Command("tar", words...).Run()
	// ok: program-from-request-in-go
	_ = exec.Command(programs[tool], "--version").Run()
	// ok: program-from-request-in-go
	_ = exec.Command("optipng", "--", tool).Run()
	// ok: option-from-request-in-go
	_ = exec.Command("git", "clone", "--", r.FormValue("url"), "work").Run()
	// ok: option-from-request-in-go
	_ = exec.Command("git", "log", "--author="+r.FormValue("author")).Run()
	n, _ := strconv.Atoi(r.FormValue("n"))
	// ok: option-from-request-in-go
	_ = exec.Command("git", "log", "-n", strconv.Itoa(n)).Run()
}

func refused(r *http.Request) {
	branch := r.FormValue("branch")
	if strings.HasPrefix(branch, "-") {
		return
	}
	// ok: option-from-request-in-go
	_ = exec.Command("git", "log", branch).Run()
}

func start(program string, arguments ...string) error {
	// ruleid: program-named-by-value-in-go
	return exec.Command(program, arguments...).Run()
}

func show(file string) error {
	// ok: program-named-by-value-in-go
	return exec.Command("less", "--", file).Run()
}

func main() {
	// ruleid: program-from-request-in-go
	_ = exec.Command(os.Args[1], os.Args[2:]...).Run()
	// ok: program-from-request-in-go
	_ = exec.Command(os.Getenv("EDITOR"), "notes.txt").Run()
}

func found(program string) error {
	place, _ := exec.LookPath(program)
	// ruleid: program-looked-up-by-value-in-go
	return exec.Command(place, "--version").Run()
}

func foundPager() error {
	place, _ := exec.LookPath("less")
	// ok: program-looked-up-by-value-in-go
	return exec.Command(place, "--version").Run()
}
