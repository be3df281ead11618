package shop

import (
	"errors"
	"net/http"
	"strconv"
)

func count(r *http.Request) (int32, error) {
	// region: number
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return 0, err
	}
	// ruleid: range-afterwards-in-go
	short := int32(count)
	if short < 1 || short > 1000 {
		return 0, errors.New("too many")
	}
	return short, nil
	// endregion
}
