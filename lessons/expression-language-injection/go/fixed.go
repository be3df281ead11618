package shop

import (
	"encoding/json"
	"net/http"

	"github.com/expr-lang/expr"
)

// region: table
var formulas = map[string]string{"double": "price * 2", "half": "price / 2"}

// endregion

func sum(w http.ResponseWriter, r *http.Request) {
	formula := r.FormValue("formula")
	// region: formula
	// ruleid: formula-looked-up-in-go
	total, err := expr.Eval(formulas[formula], map[string]any{"price": 20})
	// endregion
	if err != nil {
		http.Error(w, "no such formula", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(total)
}
