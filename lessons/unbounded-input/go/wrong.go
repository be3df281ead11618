package dice

import (
	"math/rand/v2"
	"net/http"
	"strconv"
)

func dice(w http.ResponseWriter, r *http.Request) {
	// region: limit
	count, err := strconv.Atoi(r.FormValue("count"))
	// ruleid: any-number-allowed-in-go
	if err != nil || count < 0 {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	dice := make([]int, count)
	// endregion
	for i := range dice {
		dice[i] = rand.IntN(6) + 1
	}
}
