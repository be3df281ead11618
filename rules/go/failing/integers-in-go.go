package failing

import (
	"errors"
	"math"
	"net/http"
	"strconv"
)

func flawed(r *http.Request) (int32, error) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return 0, err
	}
	wide, _ := strconv.ParseInt(r.FormValue("wide"), 10, 64)
	// ruleid: number-cut-in-go
	small := uint8(wide)
	unsigned, _ := strconv.ParseUint(r.FormValue("unsigned"), 10, 32)
	// ruleid: number-cut-in-go
	signed := int32(unsigned)
	var largest uint32 = math.MaxUint32
	// ruleid: number-cut-in-go
	cut := int32(largest)
	big, _ := strconv.ParseUint(r.FormValue("big"), 10, 64)
	// ruleid: number-cut-in-go
	negative := int(big)
	_, _, _, _ = small, signed, cut, negative
	// ruleid: number-cut-in-go
	return int32(count), nil
}

func safe(r *http.Request, known int) (int32, error) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return 0, err
	}
	if count < 0 || count > 1000 {
		return 0, errors.New("too many")
	}
	right, _ := strconv.ParseInt(r.FormValue("right"), 10, 32)
	// ok: number-cut-in-go
	exact := int32(right)
	// ok: number-cut-in-go
	wider := int64(right)
	// ok: number-cut-in-go
	letter := byte('a' + known%26)
	byteParsed, _ := strconv.ParseUint(r.FormValue("byte"), 10, 8)
	// ok: number-cut-in-go
	small := uint8(byteParsed)
	_, _, _, _ = exact, wider, letter, small
	return 0, nil
}

func checked(r *http.Request) int32 {
	count, _ := strconv.Atoi(r.FormValue("count"))
	if count > math.MaxInt32 {
		return 0
	}
	// ok: number-cut-in-go
	return int32(count)
}
