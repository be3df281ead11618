import java.util.Map;

class Orders {
    int count(Map<String, String> form) {
        // region: number
        long count = Long.parseLong(form.get("count"));
        return (int) count;
        // endregion
    }
}
