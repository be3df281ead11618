package survey

import (
	"encoding/csv"
	"io"
)

type Answer struct{ Day, Text string }

func export(answers []Answer, file io.Writer) error {
	writer := csv.NewWriter(file)
	for _, answer := range answers {
		// region: cell
		err := writer.Write([]string{answer.Day, answer.Text})
		// endregion
		if err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}
