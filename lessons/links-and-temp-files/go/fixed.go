package reports

import "os"

func write(rows []byte) (string, error) {
	// region: write
	// ruleid: made-at-once-in-go
	report, err := os.CreateTemp("", "report-*.csv")
	if err != nil {
		return "", err
	}
	defer report.Close()
	_, err = report.Write(rows)
	return report.Name(), err
	// endregion
}
