package shop

import (
	"fmt"
	"net/http"
)

// Report answers with a month's report.
func Report(w http.ResponseWriter, r *http.Request) {
	// region: answer
	report, err := read(r.FormValue("month"))
	if err != nil {
		http.Error(w, fmt.Sprintf("report: %v", err), http.StatusInternalServerError)
		return
	}
	// endregion
	writeReport(w, report)
}
