import java.util.Map;

class Orders {
    int count(Map<String, String> form) {
        // region: number
        // ruleid: parsed-for-its-size-in-java
        int count = Integer.parseInt(form.get("count"));
        return count;
        // endregion
    }
}
