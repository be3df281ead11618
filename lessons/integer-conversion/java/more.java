class More {
    int exact(long count) {
        // ruleid: parsed-for-its-size-in-java
        return Math.toIntExact(count);
    }
}
