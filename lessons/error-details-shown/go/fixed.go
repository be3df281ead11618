package shop

import (
	"log/slog"
	"net/http"
)

// Report answers with a month's report.
func Report(w http.ResponseWriter, r *http.Request) {
	// region: answer
	report, err := read(r.FormValue("month"))
	if err != nil {
		// ruleid: details-into-the-log-in-go
		slog.Error("report", "err", err)
		http.Error(w, "We could not make that report.", http.StatusInternalServerError)
		return
	}
	// endregion
	writeReport(w, report)
}
