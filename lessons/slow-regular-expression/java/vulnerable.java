package shop;

import java.util.regex.Pattern;

final class Names {
    // region: regex
    private static final Pattern NAME = Pattern.compile("^(\\w+\\s?){1,40}$");
    // endregion

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
