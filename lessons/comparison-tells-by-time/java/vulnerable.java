import jakarta.servlet.http.HttpServletRequest;

class Gate {
    private final String apiKey;

    Gate(String apiKey) {
        this.apiKey = apiKey;
    }

    boolean allowed(HttpServletRequest request) {
        // region: compare
        return apiKey.equals(request.getHeader("X-Api-Key"));
        // endregion
    }
}
