package dice

import (
	"math/rand/v2"
	"net/http"
	"strconv"
)

func dice(w http.ResponseWriter, r *http.Request) {
	// region: limit
	count, err := strconv.Atoi(r.FormValue("count"))
	// ruleid: limit-checked-in-go
	if err != nil || count < 0 || count > 100 {
		http.Error(w, "at most 100", http.StatusBadRequest)
		return
	}
	dice := make([]int, count)
	// endregion
	for i := range dice {
		dice[i] = rand.IntN(6) + 1
	}
}
