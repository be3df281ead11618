package shop;

import java.util.regex.Pattern;

final class Names {
    // region: regex
    // ruleid: one-way-in-java
    private static final Pattern NAME = Pattern.compile("^\\w+(\\s\\w+)*$");
    // endregion

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
