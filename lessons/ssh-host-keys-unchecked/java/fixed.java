import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

class Reports {
    Session connect(String password) throws JSchException {
        // region: connect
        JSch jsch = new JSch();
        // ruleid: known-hosts-set
        jsch.setKnownHosts("known_hosts");
        Session session = jsch.getSession("reports", "files.example");
        session.setConfig("StrictHostKeyChecking", "yes");
        // endregion
        session.setPassword(password);
        session.connect(5000);
        return session;
    }
}
