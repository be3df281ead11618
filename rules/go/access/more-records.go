package shop

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
)

func invoice(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	// ruleid: row-by-id-for-anyone-in-go
	row := db.QueryRow("SELECT text FROM invoices WHERE id = ?", id)
	show(w, row)
}

func ownInvoice(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	// ok: row-by-id-for-anyone-in-go
	row := db.QueryRow("SELECT text FROM invoices WHERE id = ? AND owner = ?", id, owner(r))
	show(w, row)
}

func checkedInvoice(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	// ok: row-by-id-for-anyone-in-go
	row := db.QueryRow("SELECT text FROM invoices WHERE id = ?", id)
	if row.owner != currentUser(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	show(w, row)
}

func price(w http.ResponseWriter, r *http.Request) {
	// ok: row-by-id-for-anyone-in-go
	row := db.QueryRow("SELECT price FROM goods WHERE id = ?", r.FormValue("id"))
	show(w, row)
}

func remove(c *gin.Context) {
	// ruleid: row-by-id-for-anyone-in-go
	notes.DeleteOne(c, bson.M{"_id": c.Param("id")})
}

func update(c *gin.Context) {
	var fields map[string]interface{}
	c.BindJSON(&fields)
	// ruleid: fields-bound-and-updated
	db.Model(&member).Updates(fields)
}

func updateNamed(c *gin.Context) {
	var asked MemberDraft
	c.BindJSON(&asked)
	// ok: fields-bound-and-updated
	db.Model(&member).Updates(map[string]interface{}{"name": asked.Name})
}

func store(w http.ResponseWriter, r *http.Request) {
	fields := make(map[string]interface{})
	json.NewDecoder(r.Body).Decode(&fields)
	// ruleid: fields-bound-and-updated
	members.UpdateOne(r.Context(), filter, bson.M{"$set": fields})
	// ok: fields-bound-and-updated
	members.UpdateOne(r.Context(), filter, bson.M{"$set": bson.M{"seen": true}})
}

func join(w http.ResponseWriter, r *http.Request) {
	// ruleid: right-set-from-request-in-go
	member := Member{Name: r.FormValue("name"), Role: r.FormValue("role")}
	// ok: right-set-from-request-in-go
	member = Member{Name: r.FormValue("name"), Role: "member"}
	save(member)
}
