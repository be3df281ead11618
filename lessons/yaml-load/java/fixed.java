import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Settings {
    Map<String, Object> read(InputStream upload) {
        // region: load
        // ruleid: plain-data-in-java
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return yaml.load(upload);
        // endregion
    }
}
