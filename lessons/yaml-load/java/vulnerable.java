import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

class Settings {
    Map<String, Object> read(InputStream upload) {
        // region: load
        Yaml yaml = new Yaml();
        return yaml.load(upload);
        // endregion
    }
}
