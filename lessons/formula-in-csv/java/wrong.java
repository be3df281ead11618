package survey;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

class Survey {
    record Answer(String day, String text) {}

    void export(List<Answer> answers, CSVPrinter printer) throws IOException {
        for (Answer answer : answers) {
            // region: cell
            // ruleid: equals-taken-off-in-java
            printer.printRecord(answer.day(), answer.text().replaceAll("^=+", ""));
            // endregion
        }
    }
}
