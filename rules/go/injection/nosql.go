package shop

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func orders(w http.ResponseWriter, r *http.Request) {
	kind := r.URL.Query().Get("kind")
	// ruleid: mongo-code-built-in-go
	coll.Find(r.Context(), bson.M{"$where": "this.kind == '" + kind + "'"})
	// ruleid: mongo-code-built-in-go
	coll.Find(r.Context(), bson.D{{"$where", fmt.Sprintf("this.kind == '%s'", kind)}})
	// ruleid: mongo-code-built-in-go
	bson.UnmarshalExtJSON([]byte(`{"kind": "`+kind+`"}`), true, &filter)
	// ok: mongo-code-built-in-go
	coll.Find(r.Context(), bson.M{"kind": kind})
	// ok: mongo-code-built-in-go
	coll.Find(r.Context(), bson.M{"$where": "this.price > 100"})
	price, _ := strconv.Atoi(r.FormValue("price"))
	// ok: mongo-code-built-in-go
	coll.Find(r.Context(), bson.M{"$where": fmt.Sprintf("this.price < %d", price)})
}

func byKind(coll *mongo.Collection, kind string) (*mongo.Cursor, error) {
	// ruleid: mongo-code-built-in-go
	return coll.Find(ctx, bson.M{"$where": fmt.Sprintf("this.kind == '%s'", kind)})
}

func login(w http.ResponseWriter, r *http.Request) {
	var body map[string]interface{}
	json.NewDecoder(r.Body).Decode(&body)
	// ruleid: mongo-filter-from-request-in-go
	user := users.FindOne(r.Context(), bson.M{"name": body["name"], "password": body["password"]})
	// ruleid: mongo-filter-from-request-in-go
	cursor, err := users.Find(r.Context(), body)
	name, ok := body["name"].(string)
	// ok: mongo-filter-from-request-in-go
	other := users.FindOne(r.Context(), bson.M{"name": name})
	// ok: mongo-filter-from-request-in-go
	users.InsertOne(r.Context(), body)
	var account Account
	json.NewDecoder(r.Body).Decode(&account)
	// ok: mongo-filter-from-request-in-go
	third := users.FindOne(r.Context(), bson.M{"name": account.Name})
	use(user, cursor, err, ok, other, third)
}

func person(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: query-text-built-in-go
	session.Run(r.Context(), "MATCH (p {name: '"+name+"'}) RETURN p", nil)
	// ruleid: query-text-built-in-go
	neo4j.ExecuteQuery(r.Context(), driver, fmt.Sprintf("MATCH (p {name: '%s'}) RETURN p", name), nil, nil)
	// ok: query-text-built-in-go
	session.Run(r.Context(), "MATCH (p {name: $name}) RETURN p", map[string]any{"name": name})
	// ok: query-text-built-in-go
	neo4j.ExecuteQuery(r.Context(), driver, "MATCH (p) RETURN p", nil, nil)
	// ok: query-text-built-in-go
	tests.Run(name, check)
}
