package shop

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"

	"github.com/dop251/goja"
)

func price(w http.ResponseWriter, r *http.Request) {
	formula := r.FormValue("formula")
	// region: compute
	// ruleid: words-refused-before-running
	if strings.Contains(formula, "readFile(") {
		http.Error(w, "no such formula", http.StatusBadRequest)
		return
	}
	runtime := goja.New()
	_ = runtime.Set("readFile", os.ReadFile)
	total, err := runtime.RunString(formula)
	if err != nil {
		http.Error(w, "no such formula", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(total.Export())
	// endregion
}
