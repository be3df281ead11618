import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

class Reports {
    Session connect(String password) throws JSchException {
        // region: connect
        JSch jsch = new JSch();
        Session session = jsch.getSession("reports", "files.example");
        // ruleid: asked-and-answered-yes
        session.setConfig("StrictHostKeyChecking", "ask");
        session.setUserInfo(new AlwaysYes());
        // endregion
        session.setPassword(password);
        session.connect(5000);
        return session;
    }
}
