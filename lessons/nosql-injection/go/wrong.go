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
	var body map[string]interface{}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	// ruleid: emptiness-refused-in-go
	if body["token"] == nil {
		http.Error(w, "no token", http.StatusBadRequest)
		return
	}
	found := resets.FindOne(r.Context(), bson.M{"token": body["token"]})
	// endregion
	var account struct{ Mail string }
	if found.Decode(&account) != nil {
		http.NotFound(w, r)
		return
	}
	_ = json.NewEncoder(w).Encode(account)
}
