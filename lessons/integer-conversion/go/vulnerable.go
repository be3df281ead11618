package shop

import (
	"net/http"
	"strconv"
)

func count(r *http.Request) (int32, error) {
	// region: number
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return 0, err
	}
	return int32(count), nil
	// endregion
}
