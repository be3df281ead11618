package shop

import "github.com/dlclark/regexp2"

// region: regex
// ruleid: made-lazy-in-go
var name = regexp2.MustCompile(`^(\w+?\s?)+?$`, regexp2.None)

// endregion

func isName(text string) bool {
	fits, err := name.MatchString(text)
	return err == nil && fits
}
