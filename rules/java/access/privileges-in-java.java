import java.io.FilePermission;
import java.lang.reflect.ReflectPermission;
import java.security.AllPermission;
import java.security.PermissionCollection;
import javax.servlet.http.HttpServletRequest;

class Plugins {
    PermissionCollection granted(CodeSource source) {
        PermissionCollection granted = super.getPermissions(source);
        // ruleid: permission-over-everything
        granted.add(new ReflectPermission("suppressAccessChecks"));
        RuntimePermission loaders = new RuntimePermission("createClassLoader");
        // ruleid: permission-over-everything
        granted.add(loaders);
        // ruleid: permission-over-everything
        granted.add(new AllPermission());
        // ruleid: permission-over-everything
        granted.add(new FilePermission("<<ALL FILES>>", "read,write"));
        // ok: permission-over-everything
        granted.add(new ReflectPermission("newProxyInPackage.shop"));
        // ok: permission-over-everything
        granted.add(new FilePermission("/srv/shop/-", "read"));
        // ruleid: permission-over-everything
        System.setSecurityManager(null);
        return granted;
    }

    void listed(List<RuntimePermission> shown) {
        RuntimePermission loaders = new RuntimePermission("createClassLoader");
        // ok: permission-over-everything
        shown.add(loaders);
    }

    void kept(Context context) throws Exception {
        // ruleid: file-of-app-open-to-all
        context.openFileOutput("orders.txt", Context.MODE_WORLD_READABLE);
        // ruleid: file-of-app-open-to-all
        getSharedPreferences("shop", MODE_WORLD_WRITEABLE);
        // ok: file-of-app-open-to-all
        context.openFileOutput("orders.txt", Context.MODE_PRIVATE);
        // ok: file-of-app-open-to-all
        getSharedPreferences("shop", 0);
    }

    void opened(HttpServletRequest request, Order order, Invocable script) throws Exception {
        String name = request.getParameter("field");
        // ruleid: private-parts-opened-by-request
        Field field = Order.class.getDeclaredField(name);
        // ruleid: private-parts-opened-by-request
        script.invokeFunction(name, order);
        // ok: private-parts-opened-by-request
        Field total = Order.class.getDeclaredField("total");
        // ok: private-parts-opened-by-request
        Field known = Order.class.getDeclaredField(FIELDS.get(name));
        // ok: private-parts-opened-by-request
        script.invokeFunction("total", order);
    }
}
