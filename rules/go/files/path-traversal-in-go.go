package files

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/gin-gonic/gin"
)

func invoice(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: path-from-request-in-go
	data, err := os.ReadFile(filepath.Join("invoices", name))
	if err != nil {
		return
	}
	w.Write(data)
	// ruleid: path-from-request-in-go
	file, _ := os.Open("invoices/" + r.FormValue("name"))
	file.Close()
	// ruleid: path-from-request-in-go
	http.ServeFile(w, r, fmt.Sprintf("invoices/%s", name))
	place := filepath.Clean(filepath.Join("invoices", name))
	// ruleid: path-from-request-in-go
	os.Remove(place)
}

func gins(c *gin.Context) {
	// ruleid: path-from-request-in-go
	c.File("pictures/" + c.Param("name"))
	file, _ := c.FormFile("picture")
	// ruleid: path-from-request-in-go
	c.SaveUploadedFile(file, "pictures/"+file.Filename)
	// ok: path-from-request-in-go
	c.SaveUploadedFile(file, "pictures/"+filepath.Base(file.Filename))
}

func safe(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if !filepath.IsLocal(name) {
		return
	}
	// ok: path-from-request-in-go
	data, _ := os.ReadFile(filepath.Join("invoices", name))
	w.Write(data)
}

func checked(w http.ResponseWriter, r *http.Request) {
	root, _ := filepath.Abs("invoices")
	place := filepath.Join(root, r.URL.Query().Get("name"))
	if !strings.HasPrefix(place, root+string(filepath.Separator)) {
		return
	}
	// ok: path-from-request-in-go
	http.ServeFile(w, r, place)
	// ok: path-from-request-in-go
	http.ServeFile(w, r, "invoices/terms.pdf")
}

func rooted(w http.ResponseWriter, r *http.Request, root *os.Root) {
	// ok: path-from-request-in-go
	file, _ := root.Open(r.URL.Query().Get("name"))
	file.Close()
}

func batch(name string) ([]byte, error) {
	// ok: path-from-request-in-go
	return os.ReadFile(filepath.Join("invoices", name))
}

func serve() {
	// ruleid: whole-disk-served
	http.Handle("/", http.FileServer(http.Dir("/")))
	// ok: whole-disk-served
	http.Handle("/files/", http.FileServer(http.Dir("/srv/files")))
}
