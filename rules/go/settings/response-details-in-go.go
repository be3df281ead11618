package fixtures

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"runtime"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4/middleware"
	"gorm.io/gorm"
)

// --- secrets --------------------------------------------------------------------------------------

func shown(w http.ResponseWriter, r *http.Request, user User) {
	// ruleid: password-in-response-in-go
	fmt.Fprintf(w, "%s %s", user.Name, user.PasswordHash)
	// ruleid: password-in-response-in-go
	json.NewEncoder(w).Encode(map[string]string{"name": user.Name, "password": user.Password})
	// ruleid: password-in-response-in-go
	io.WriteString(w, user.ResetToken)
	// ruleid: password-in-response-in-go
	writeJSON(w, 200, map[string]any{"secret": user.TOTPSecret})
	// ok: password-in-response-in-go
	fmt.Fprintf(w, "%s %s", user.Name, user.City)
	// ok: password-in-response-in-go
	fmt.Fprintf(w, "%v", checkPassword(user.PasswordHash, r.FormValue("password")))
	// ok: password-in-response-in-go
	fmt.Fprintf(w, "%d", len(user.Password))
	// ok: password-in-response-in-go
	fmt.Fprintf(os.Stderr, "%s", user.PasswordHash)
	// ok: password-in-response-in-go
	json.NewEncoder(w).Encode(map[string]bool{"hasPassword": user.Password != ""})
}

func shownByGin(c *gin.Context, user User) {
	// ruleid: password-in-response-in-go
	c.JSON(200, gin.H{"name": user.Name, "password": user.Password})
	hash := user.PasswordHash
	// ruleid: password-in-response-in-go
	c.String(200, "%s", hash)
	// ok: password-in-response-in-go
	c.JSON(200, gin.H{"name": user.Name})
	var input Login
	// ok: password-in-response-in-go
	c.JSON(200, gin.H{"ok": login(input.Password)})
}

// ruleid: password-in-json-of-struct
type Member struct {
	gorm.Model
	Name         string `json:"name"`
	PasswordHash string `json:"password_hash"`
}

// ruleid: password-in-json-of-struct
type Account struct {
	ID       string `bson:"_id"`
	Password string `bson:"password"`
}

// ruleid: password-in-json-of-struct
type Customer struct {
	ID         int    `db:"id" json:"id"`
	ResetToken string `db:"reset_token" json:"resetToken"` // sent by mail
}

// ok: password-in-json-of-struct
type User struct {
	gorm.Model
	Name         string `json:"name"`
	PasswordHash string `json:"-"`
}

// ok: password-in-json-of-struct
type LoginRequest struct {
	Name     string `json:"name" bson:"name"`
	Password string `json:"password"`
}

// ok: password-in-json-of-struct
type Visitor struct {
	Name     string `json:"name"`
	Password string `json:"password"`
}

// ok: password-in-json-of-struct
type Employee struct {
	ID       int    `db:"id" json:"id"`
	Password string `db:"password" json:"password,omitempty"`
}

// ok: password-in-json-of-struct
type Page struct {
	ID       int  `gorm:"primaryKey"`
	Password bool `json:"password"`
}

func whole(c *gin.Context, db *gorm.DB) {
	var user User
	db.First(&user, c.GetUint("me"))
	// ruleid: whole-user-in-response-in-go
	c.JSON(200, user)
	// ok: whole-user-in-response-in-go
	c.JSON(200, UserView{Name: user.Name})
	// ok: whole-user-in-response-in-go
	c.JSON(200, user.Name)
	// ok: whole-user-in-response-in-go
	c.JSON(200, publicProfile(user))
	var order Order
	db.First(&order, 1)
	// ok: whole-user-in-response-in-go
	c.JSON(200, order)
}

// --- the machine ----------------------------------------------------------------------------------

func inside(w http.ResponseWriter, r *http.Request) {
	// ruleid: environment-in-response-in-go
	json.NewEncoder(w).Encode(os.Environ())
	for _, line := range os.Environ() {
		// ruleid: environment-in-response-in-go
		fmt.Fprintln(w, line)
	}
	// ruleid: environment-in-response-in-go
	fmt.Fprintf(w, "%s", runtime.Version())
	// ok: environment-in-response-in-go
	log.Println(os.Environ())
	// ok: environment-in-response-in-go
	fmt.Fprintln(os.Stdout, os.Getenv("PORT"))
	data, _ := os.ReadFile(os.Getenv("PAGE"))
	// ok: environment-in-response-in-go
	w.Write(data)
}

func insideByGin(c *gin.Context) {
	// ruleid: environment-in-response-in-go
	c.JSON(200, gin.H{"env": os.Environ()})
	// ok: environment-in-response-in-go
	c.JSON(200, gin.H{"ok": os.Getenv("MODE") == "prod"})
}

// --- lists of files -------------------------------------------------------------------------------

func listed(app *fiber.App, r *gin.Engine, e *Echo) {
	// ruleid: files-listed-in-go
	app.Static("/files", "./files-for-all", fiber.Static{Browse: true})
	// ok: files-listed-in-go
	app.Static("/files", "./files-for-all", fiber.Static{Browse: false, Compress: true})
	// ruleid: files-listed-in-go
	e.Use(middleware.StaticWithConfig(middleware.StaticConfig{Root: "assets", Browse: true}))
	// ok: files-listed-in-go
	e.Use(middleware.StaticWithConfig(middleware.StaticConfig{Root: "assets"}))
	// ruleid: files-listed-in-go
	r.StaticFS("/assets", gin.Dir("assets", true))
	// ok: files-listed-in-go
	r.StaticFS("/assets", gin.Dir("assets", false))
	// ruleid: files-listed-in-go
	r.StaticFS("/more", http.Dir("more"))
	// ok: files-listed-in-go
	r.Static("/assets", "assets")
}

func served(folder string) {
	// ruleid: private-folder-listed-in-go
	http.Handle("/", http.FileServer(http.Dir(".")))
	// ruleid: private-folder-listed-in-go
	http.Handle("/", http.FileServer(http.Dir("")))
	// ruleid: private-folder-listed-in-go
	http.Handle("/u/", http.StripPrefix("/u/", http.FileServer(http.Dir("./uploads"))))
	// ruleid: private-folder-listed-in-go
	http.Handle("/b/", http.FileServer(http.Dir("/var/backups/")))
	// ruleid: private-folder-listed-in-go
	http.Handle("/l/", http.FileServerFS(os.DirFS("logs")))
	// ruleid: folder-listed-in-go
	http.Handle("/f/", http.FileServer(http.Dir(folder)))
	// ruleid: folder-listed-in-go
	http.Handle("/p/", http.FileServer(http.Dir("./songs")))
	// ok: private-folder-listed-in-go, folder-listed-in-go
	http.Handle("/s/", http.FileServer(http.Dir("./static")))
	// ok: private-folder-listed-in-go, folder-listed-in-go
	http.Handle("/a/", http.FileServer(http.Dir(staticFolder)))
	// ok: private-folder-listed-in-go, folder-listed-in-go
	http.Handle("/d/", http.FileServer(http.Dir("web/data")))
	// ok: private-folder-listed-in-go, folder-listed-in-go
	http.Handle("/e/", http.FileServer(http.FS(embedded)))
	// ok: folder-listed-in-go
	http.Handle("/n/", http.FileServer(withoutLists{http.Dir("songs")}))
}
