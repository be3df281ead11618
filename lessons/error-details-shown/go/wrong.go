package shop

import "net/http"

// Report answers with a month's report.
func Report(w http.ResponseWriter, r *http.Request) {
	// region: answer
	report, err := read(r.FormValue("month"))
	if err != nil {
		// ruleid: text-still-tells-in-go
		http.Error(w, "Sorry: "+err.Error(), http.StatusInternalServerError)
		return
	}
	// endregion
	writeReport(w, report)
}
