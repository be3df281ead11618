package survey

import (
	"encoding/csv"
	"io"
	"strings"
)

type Answer struct{ Day, Text string }

func export(answers []Answer, file io.Writer) error {
	writer := csv.NewWriter(file)
	for _, answer := range answers {
		// region: cell
		// ruleid: equals-taken-off-in-go
		err := writer.Write([]string{answer.Day, strings.TrimLeft(answer.Text, "=")})
		// endregion
		if err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}
