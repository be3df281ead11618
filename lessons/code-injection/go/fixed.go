package shop

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// region: table
var operations = map[string]func(float64) float64{
	"double": func(price float64) float64 { return price * 2 },
	"half":   func(price float64) float64 { return price / 2 },
}

// endregion

func price(w http.ResponseWriter, r *http.Request) {
	price, err := strconv.ParseFloat(r.FormValue("price"), 64)
	// region: compute
	// ruleid: operation-looked-up-in-go
	operation, known := operations[r.FormValue("operation")]
	if err != nil || !known {
		http.Error(w, "no such operation", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(operation(price))
	// endregion
}
