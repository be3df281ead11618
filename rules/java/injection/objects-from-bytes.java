package shop.jobs;

import com.esotericsoftware.kryo.Kryo;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import java.beans.XMLDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import javax.jms.ObjectMessage;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.SerializationUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Jobs {
    Object flawed(InputStream in, byte[] bytes, ObjectMessage message) throws Exception {
        ObjectInputStream objects = new ObjectInputStream(in);
        // ruleid: objects-read-from-bytes
        Object first = objects.readObject();
        // ruleid: objects-read-from-bytes
        Object second = SerializationUtils.deserialize(bytes);
        XMLDecoder decoder = new XMLDecoder(in);
        // ruleid: objects-read-from-bytes
        Object third = decoder.readObject();
        // ruleid: objects-read-from-bytes
        return message.getObject();
    }

    Object mappers(String text, InputStream in) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        // ruleid: object-mapper-with-any-type
        mapper.enableDefaultTyping();
        XStream xstream = new XStream();
        // ruleid: xml-into-any-object
        Object first = xstream.fromXML(text);
        // ruleid: object-mapper-with-any-type
        ParserConfig.getGlobalInstance().setAutoTypeSupport(true);
        Yaml yaml = new Yaml();
        // ruleid: yaml-into-any-object
        Object second = yaml.load(in);
        // ruleid: yaml-into-any-object
        return new Yaml().loadAll(in);
    }

    Object asked(HttpServletRequest request) throws IOException {
        // ruleid: request-into-any-object
        return JSON.parseObject(request.getParameter("job"));
    }

    Object safe(InputStream in, String text, ObjectMapper mapper) throws Exception {
        // ok: object-mapper-with-any-type
        Job first = mapper.readValue(text, Job.class);
        // ok: yaml-into-any-object
        Object second = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        Yaml plain = new Yaml();
        // ok: yaml-into-any-object
        String dumped = plain.dump(second);
        XStream xstream = new XStream();
        xstream.allowTypes(new Class[] {Job.class});
        // ok: xml-into-any-object
        return xstream.fromXML(text);
    }

    Object filtered(InputStream in) throws Exception {
        ObjectInputStream objects = new ObjectInputStream(in);
        objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.jobs.Job;!*"));
        // ok: objects-read-from-bytes
        return objects.readObject();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        // ok: objects-read-from-bytes
        this.title = (String) in.readObject();
        // ok: objects-read-from-bytes
        in.defaultReadObject();
    }

    Object constant(Kryo kryo, ObjectMapper mapper) {
        // ok: object-mapper-with-any-type
        mapper.setSerializationInclusion(null);
        // ok: request-into-any-object
        return JSON.parseObject("{\"title\": \"\"}");
    }

    // ruleid: json-names-any-class
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    interface Shape {}

    // ok: json-names-any-class
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    interface Named {}

    private String title;

    Object exported(ActiveMQConnectionFactory queue) {
        // ruleid: objects-taken-over-the-wire
        HttpInvokerServiceExporter exporter = new HttpInvokerServiceExporter();
        // ruleid: objects-taken-over-the-wire
        queue.setTrustAllPackages(true);
        // ok: objects-taken-over-the-wire
        queue.setTrustedPackages(List.of("shop.orders"));
        // ok: objects-taken-over-the-wire
        return new HttpRequestHandlerServlet();
    }

    static class Tried {
        Object plain(byte[] raw) throws Exception {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(raw))) {
                // ruleid: objects-read-from-bytes
                return in.readObject();
            }
        }

        Object filtered(byte[] raw) throws Exception {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(raw))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.Order;!*"));
                // ok: objects-read-from-bytes
                return in.readObject();
            }
        }

        Object narrow(byte[] raw) throws Exception {
            try (ObjectInputStream in = new OrdersOnly(new ByteArrayInputStream(raw))) {
                // ok: objects-read-from-bytes
                return in.readObject();
            }
        }
    }

    void managed(JMXServiceURL url, MBeanServer beans, JMXAuthenticator login) throws IOException {
        // ruleid: management-port-takes-any-object
        JMXConnectorServer open = JMXConnectorServerFactory.newJMXConnectorServer(url, null, beans);
        Map<String, Object> empty = new HashMap<>();
        // ruleid: management-port-takes-any-object
        RMIConnectorServer second = new RMIConnectorServer(url, empty, beans);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jmx.remote.rmi.server.credential.types", new String[] {"[Ljava.lang.String;", "java.lang.String"});
        settings.put("jmx.remote.authenticator", login);
        // ok: management-port-takes-any-object
        JMXConnectorServer third = JMXConnectorServerFactory.newJMXConnectorServer(url, settings, beans);
        // ok: management-port-takes-any-object
        JMXConnector client = JMXConnectorFactory.newJMXConnector(url, null);
    }
}
