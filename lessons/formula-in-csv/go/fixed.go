package survey

import (
	"encoding/csv"
	"io"
	"strings"
)

type Answer struct{ Day, Text string }

// region: cell
func plain(text string) string {
	// ruleid: apostrophe-in-front-in-go
	if text != "" && strings.ContainsRune("=+-@\t\r\n", rune(text[0])) {
		return "'" + text
	}
	return text
}

// endregion

func export(answers []Answer, file io.Writer) error {
	writer := csv.NewWriter(file)
	for _, answer := range answers {
		err := writer.Write([]string{answer.Day, plain(answer.Text)})
		if err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}
