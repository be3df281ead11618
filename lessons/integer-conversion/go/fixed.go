package shop

import (
	"net/http"
	"strconv"
)

func count(r *http.Request) (int32, error) {
	// region: number
	// ruleid: parsed-for-its-size-in-go
	count, err := strconv.ParseInt(r.FormValue("count"), 10, 32)
	if err != nil {
		return 0, err
	}
	return int32(count), nil
	// endregion
}
