package survey;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

class Survey {
    record Answer(String day, String text) {}

    // region: cell
    static String plain(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        // ruleid: apostrophe-in-front-in-java
        return formula ? "'" + text : text;
    }
    // endregion

    void export(List<Answer> answers, CSVPrinter printer) throws IOException {
        for (Answer answer : answers) {
            printer.printRecord(answer.day(), plain(answer.text()));
        }
    }
}
