package shop

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
)

func Invoice(c *gin.Context) {
	var invoice Invoice
	// ruleid: record-by-id-without-owner
	db.First(&invoice, c.Param("id"))
	c.JSON(200, invoice)
}

func DeleteNote(w http.ResponseWriter, r *http.Request) {
	id := mux.Vars(r)["id"]
	// ruleid: record-by-id-without-owner
	db.Exec("DELETE FROM notes WHERE id = $1", id)
}

func Order(w http.ResponseWriter, r *http.Request) {
	var order Order
	// ruleid: record-by-id-without-owner
	db.Where("id = ?", r.URL.Query().Get("id")).First(&order)
	json.NewEncoder(w).Encode(order)
}

func OwnInvoice(c *gin.Context) {
	var invoice Invoice
	// ok: record-by-id-without-owner
	db.Where("id = ? AND owner_id = ?", c.Param("id"), c.GetString("user")).First(&invoice)
	c.JSON(200, invoice)
}

func SharedInvoice(c *gin.Context) {
	var invoice Invoice
	// ok: record-by-id-without-owner
	db.First(&invoice, c.Param("id"))
	if !canRead(c, invoice) {
		c.AbortWithStatus(404)
		return
	}
	c.JSON(200, invoice)
}

func Note(w http.ResponseWriter, r *http.Request) {
	var note Note
	// ok: record-by-id-without-owner
	db.First(&note, mux.Vars(r)["id"])
	if note.OwnerID != session(r) {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(note)
}

func SignUp(c *gin.Context) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		return
	}
	// ruleid: record-bound-from-request
	db.Create(&user)
}

func Change(w http.ResponseWriter, r *http.Request) {
	var profile Profile
	json.NewDecoder(r.Body).Decode(&profile)
	// ruleid: record-bound-from-request
	db.Save(&profile)
}

func SignUpSafely(c *gin.Context) {
	var asked struct{ Name, Email string }
	if err := c.ShouldBindJSON(&asked); err != nil {
		return
	}
	user := User{Name: asked.Name, Email: asked.Email}
	// ok: record-bound-from-request
	db.Create(&user)
}

func Count(c *gin.Context) {
	// ok: record-bound-from-request
	db.Create(&Visit{Page: "start"})
}
