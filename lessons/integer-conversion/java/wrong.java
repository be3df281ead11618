import java.util.Map;

class Orders {
    int count(Map<String, String> form) {
        // region: number
        long wanted = Long.parseLong(form.get("count"));
        // ruleid: range-afterwards-in-java
        int count = (int) wanted;
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("too many");
        }
        return count;
        // endregion
    }
}
