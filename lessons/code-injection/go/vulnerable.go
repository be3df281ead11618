package shop

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/dop251/goja"
)

func price(w http.ResponseWriter, r *http.Request) {
	formula := r.FormValue("formula")
	// region: compute
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
