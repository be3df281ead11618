package shop

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"

	"github.com/expr-lang/expr"
)

func sum(w http.ResponseWriter, r *http.Request) {
	formula := r.FormValue("formula")
	// region: formula
	// ruleid: words-refused-in-go
	if strings.Contains(formula, "os.") {
		http.Error(w, "no such formula", http.StatusBadRequest)
		return
	}
	values := map[string]any{"price": 20, "read": os.ReadFile}
	total, err := expr.Eval(formula, values)
	// endregion
	if err != nil {
		http.Error(w, "no such formula", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(total)
}
