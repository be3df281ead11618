package shop

import (
	"net/http"
	"regexp"

	"github.com/dlclark/regexp2"
	"go.mongodb.org/mongo-driver/bson"
)

// ruleid: regex-with-many-ways-in-go
var name = regexp2.MustCompile(`^(\w+\s?)+$`, 0)

// ok: regex-with-many-ways-in-go
var words = regexp2.MustCompile(`^\w+(\s\w+)*$`, 0)

// ok: regex-with-many-ways-in-go
var linear = regexp.MustCompile(`^(\w+\s?)+$`)

func search(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	// ruleid: regex-from-request-in-go
	found := regexp.MustCompile(text).MatchString(book)
	// ruleid: regex-from-request-in-go
	begun := regexp.MustCompile("^" + r.URL.Query().Get("start"))
	// ok: regex-from-request-in-go
	quoted := regexp.MustCompile("^" + regexp.QuoteMeta(text))
	// ok: regex-from-request-in-go
	compiled, err := regexp.Compile(text)
	// ok: regex-from-request-in-go
	fixed := regexp.MustCompile(`^\d+$`).MatchString(text)
	// ruleid: backtracking-regex-from-request-in-go
	slow, err := regexp2.Compile(text, 0)
	// ruleid: backtracking-regex-from-request-in-go
	rows, err := coll.Find(r.Context(), bson.M{"title": bson.M{"$regex": text}})
	// ok: backtracking-regex-from-request-in-go
	safe, err := coll.Find(r.Context(), bson.M{"title": bson.M{"$regex": regexp.QuoteMeta(text)}})
	// ok: backtracking-regex-from-request-in-go
	begins, err := coll.Find(r.Context(), bson.M{"title": bson.M{"$regex": "^A"}})
	use(found, begun, quoted, compiled, fixed, slow, rows, safe, begins, err)
}
