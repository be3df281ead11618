package shop

import "regexp"

// region: regex
// ruleid: no-way-back
var name = regexp.MustCompile(`^\w+(\s\w+)*$`)

// endregion

func isName(text string) bool {
	return len(text) < 100 && name.MatchString(text)
}
