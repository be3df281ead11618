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

type level int8

func kinds(r *http.Request) level {
	count, _ := strconv.Atoi(r.FormValue("level"))
	bytes := make([]byte, 4)
	number, _ := strconv.ParseUint(r.FormValue("number"), 10, 32)
	// ok: number-cut-in-go
	bytes[0] = byte(number)
	// ok: number-cut-in-go
	bytes[1] = byte(number >> 8)
	// todoruleid: number-cut-in-go
	return level(count)
}

func places(names []string, values []int) {
	header := make([]byte, 4)
	// ok: index-past-end-in-go
	_ = header[3]
	// ok: index-past-end-in-go
	_ = header[:4]
	// ruleid: index-past-end-in-go
	_ = header[4]
	// ruleid: index-past-end-in-go
	_ = header[:5]
	// ruleid: index-past-end-in-go
	_ = header[1:8]
	if len(header) > 6 {
		// ok: index-past-end-in-go
		_ = header[6]
	}
	grown := make([]int, 2)
	grown = append(grown, values...)
	// ok: index-past-end-in-go
	_ = grown[2]
	// ok: loop-past-end-in-go
	for i := 0; i < len(names); i++ {
		_ = names[i]
	}
	for i := 0; i <= len(names); i++ {
		// ruleid: loop-past-end-in-go
		_ = names[i]
	}
	for i := 0; i <= len(names); i++ {
		if i < len(names) {
			// ok: loop-past-end-in-go
			_ = names[i]
		}
	}
	for i := 0; i <= len(names); i++ {
		if i == len(names) {
			break
		}
		// ok: loop-past-end-in-go
		_ = names[i]
	}
}

func rounds(names []string) {
	marks := make([]int, 5)
	for i := 0; i < 6; i++ {
		// ruleid: loop-longer-than-slice-in-go
		marks[i] = i
	}
	for i := 0; i < 5; i++ {
		// ok: loop-longer-than-slice-in-go
		marks[i] = i
	}
	for i := 0; i < 9; i++ {
		if i < len(marks) {
			// ok: loop-longer-than-slice-in-go
			marks[i] = i
		}
	}
	for i := range names {
		// ruleid: next-place-past-end-in-go
		_ = names[i+1]
	}
	for i := range names {
		if i+1 < len(names) {
			// ok: next-place-past-end-in-go
			_ = names[i+1]
		}
	}
	for i := range names {
		if i == len(names)-1 {
			break
		}
		// ok: next-place-past-end-in-go
		_ = names[i+1]
	}
	for i := 0; i < len(names)-1; i++ {
		// ok: next-place-past-end-in-go
		_ = names[i+1]
	}
}
