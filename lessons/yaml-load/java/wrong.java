import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

class Settings {
    Map<?, ?> read(InputStream upload) {
        // region: load
        Yaml yaml = new Yaml();
        // ruleid: cast-too-late-in-java
        return (Map<?, ?>) yaml.load(upload);
        // endregion
    }
}
