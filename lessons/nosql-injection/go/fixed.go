package shop

import (
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

var resets *mongo.Collection

func reset(w http.ResponseWriter, r *http.Request) {
	// region: query
	var body struct{ Token string }
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	// ruleid: text-in-the-query-in-go
	found := resets.FindOne(r.Context(), bson.M{"token": body.Token})
	// endregion
	var account struct{ Mail string }
	if found.Decode(&account) != nil {
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(account)
}
