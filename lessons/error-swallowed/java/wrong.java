import java.security.SignatureException;
import org.slf4j.Logger;

class Updates {
    interface Key {
        void verify(byte[] signature, byte[] pack) throws SignatureException;
    }

    interface Shelf {
        void put(byte[] pack);
    }

    private final Shelf installed;
    private final Key key;
    private final Logger log;

    Updates(Key key, Shelf installed, Logger log) {
        this.installed = installed;
        this.key = key;
        this.log = log;
    }

    void update(byte[] pack, byte[] signature) {
        // region: check
        // ruleid: error-only-logged-in-java
        try {
            key.verify(signature, pack);
        } catch (SignatureException e) {
            log.error("bad signature", e);
        }
        installed.put(pack);
        // endregion
    }
}
