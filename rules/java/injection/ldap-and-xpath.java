package shop;

import java.io.IOException;
import java.util.Hashtable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.springframework.web.bind.annotation.RequestParam;

class Directory {
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        DirContext ctx = new InitialDirContext(settings);
        SearchControls controls = new SearchControls();
        // ruleid: ldap-filter-built-in-java
        ctx.search("ou=people", "(uid=" + name + ")", controls);
        String filter = "(&(objectclass=person)(uid=" + name + "))";
        // ruleid: ldap-filter-built-in-java
        ctx.search("ou=people", filter, new Object[] {"a"}, controls);
        // ruleid: ldap-filter-built-in-java
        ldapTemplate.search("ou=people", filter, mapper);
        // ruleid: ldap-filter-built-in-java
        ctx.search("ou=" + request.getHeader("unit"), "(uid={0})", new Object[] {name}, controls);
        // ok: ldap-filter-built-in-java
        ctx.search("ou=people", "(uid={0})", new Object[] {name}, controls);
        // ok: ldap-filter-built-in-java
        ctx.search("ou=people", "(uid=" + LdapEncoder.filterEncode(name) + ")", controls);
        // ok: ldap-filter-built-in-java
        ctx.search("ou=people", "(objectclass=person)", controls);
    }

    NamingEnumeration groups(DirContext ctx, String user) throws NamingException {
        // ruleid: ldap-filter-built-in-java
        return ctx.search(BASE, String.format("(member=%s)", user), new SearchControls());
    }

    NamingEnumeration wrapper(DirContext ctx, String filter) throws NamingException {
        // ok: ldap-filter-built-in-java
        return ctx.search(BASE, filter, new SearchControls());
    }

    @GetMapping("/find")
    public String find(@RequestParam String user, @RequestParam(name = "unit") String unit) {
        // ruleid: ldap-filter-built-in-java
        return ldapTemplate.searchForObject("ou=people", "(uid=" + user + ")", mapper);
    }

    @PostMapping
    public String named(@RequestParam("unit") String unit, @RequestParam(name = "name") String name) {
        // ruleid: ldap-filter-built-in-java
        return ctx.search(unit, "(uid={0})", new Object[] {name}, controls);
    }

    void controls() {
        // ruleid: ldap-entries-made-objects
        SearchControls all = new SearchControls(2, 0, 0, null, true, false);
        // ok: ldap-entries-made-objects
        SearchControls none = new SearchControls(2, 0, 0, null, false, false);
        // ok: ldap-entries-made-objects
        none.setReturningObjFlag(false);
    }
}

class Users {
    public void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String name = request.getParameter("name");
        XPath xp = XPathFactory.newInstance().newXPath();
        String expression = "/users/user[@name='" + name + "']";
        // ruleid: xpath-built-in-java
        String found = xp.evaluate(expression, document);
        // ruleid: xpath-built-in-java
        Object nodes = xp.compile(expression).evaluate(document, XPathConstants.NODESET);
        // ruleid: xpath-built-in-java
        Object other = document.selectSingleNode("//user[@name='" + name + "']");
        StringBuilder builder = new StringBuilder("//user[@name='");
        builder.append(name);
        // ruleid: xpath-built-in-java
        Object built = xp.compile(builder.toString());
        xp.setXPathVariableResolver(variable -> name);
        // ok: xpath-built-in-java
        Object safe = xp.evaluate("/users/user[@name=$name]", document);
        // ok: xpath-built-in-java
        Object number = xp.evaluate("/users/user[" + Integer.parseInt(name) + "]", document);
        // ok: xpath-built-in-java
        Object regex = Pattern.compile(name);
    }

    String mail(XPath path, String name) throws Exception {
        // ruleid: xpath-built-in-java
        return path.evaluate("//user[@name='" + name + "']/mail", document);
    }

    String wrapper(XPath path, String expression) throws Exception {
        // ok: xpath-built-in-java
        return path.evaluate(expression, document);
    }
}

class Names {
    Object service(HttpServletRequest request) throws NamingException {
        InitialContext context = new InitialContext();
        // ruleid: jndi-name-from-request
        Object first = context.lookup(request.getParameter("service"));
        // ok: jndi-name-from-request
        Object second = context.lookup("java:comp/env/jdbc/shop");
        // ok: jndi-name-from-request
        Object third = table.lookup(request.getParameter("service"));
        // ok: jndi-name-from-request
        return context.lookup(NAMES.get(0));
    }

    void chosen(String name) throws NamingException {
        InitialContext context = new InitialContext();
        // ruleid: jndi-name-from-request
        Object found = context.lookup(name);
        use(found);
    }

    void looked(HttpServletRequest request, Hashtable<String, String> env, XPath xpath, Document shop) throws Exception {
        Map<String, String> asked = new HashMap<>();
        asked.put("name", request.getParameter("name"));
        String query = "/orders/order[@name='" + asked.get("name") + "']";
        // ruleid: xpath-built-in-java
        xpath.evaluate(query, shop);
        String html = StringEscapeUtils.escapeHtml(request.getParameter("name"));
        // ruleid: xpath-built-in-java
        xpath.evaluate("/orders/order[@name='" + html + "']", shop);
        // ruleid: jndi-name-from-request
        env.put(Context.PROVIDER_URL, request.getParameter("url"));
        // ok: jndi-name-from-request
        env.put(Context.SECURITY_PRINCIPAL, request.getParameter("user"));
        // ok: jndi-name-from-request
        env.put(Context.PROVIDER_URL, "ldaps://directory.example");
    }

    void named(@RequestParam String name, HttpServletRequest request, LDAPConnection directory) throws Exception {
        String user = request.getParameter("user");
        SearchRequest search = new SearchRequest("ou=shop", SearchScope.SUB, "(uid=*)");
        // ruleid: ldap-filter-built-in-java
        search.setBaseDN("ou=" + user);
        // ok: ldap-filter-built-in-java
        directory.search("ou=shop", SearchScope.SUB, Filter.createEqualityFilter("uid", user));
    }

    static class Filters {
        String plain(String login) {
            // ruleid: ldap-filter-text-with-values-in-java
            return "(uid=" + login + ")";
        }

        String two(String login, String mail) {
            // ruleid: ldap-filter-text-with-values-in-java
            String first = "(&(objectClass=person)(uid=" + login + "))";
            StringBuilder filter = new StringBuilder();
            // ruleid: ldap-filter-text-with-values-in-java
            filter.append("(mail=*").append(mail).append(")");
            return first + filter;
        }

        String encoded(String login, int number, String name) {
            // ok: ldap-filter-text-with-values-in-java
            String first = "(uid=" + LdapEncoder.filterEncode(login) + ")";
            // ok: ldap-filter-text-with-values-in-java
            String second = "(uidNumber=" + number + ")";
            String plain = login.replaceAll("[^a-z0-9]", "");
            // ok: ldap-filter-text-with-values-in-java
            String third = "(uid=" + plain + ")";
            // ok: ldap-filter-text-with-values-in-java
            return "Shop(name=" + name + ")" + first + second + third;
        }

        String constant() {
            String who = "admin";
            // ok: ldap-filter-text-with-values-in-java
            return "(uid=" + who + ")";
        }

        public String toString(String kind) {
            // ok: ldap-filter-text-with-values-in-java
            return "[kind=" + kind + "]";
        }
    }
}

// What never gets out of the method, or never in.
class NeverPassesXPath {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + chosen + "']", page);
        String other = limit < 10 ? asked : "fixed";
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + other + "']", page);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: xpath-built-in-java
        xpath.evaluate("//page[@name='" + taken + "']", page);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: xpath-built-in-java
        xpath.evaluate("//page[@name='" + either + "']", page);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + drawn + "']", page);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + head + "']", page);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + same + "']", page);
        String shelved = new ShelfXPath().fromShelf(asked);
        // ok: xpath-built-in-java
        xpath.evaluate("//page[@name='" + shelved + "']", page);
        String given = asIs(asked);
        // ruleid: xpath-built-in-java
        xpath.evaluate("//page[@name='" + given + "']", page);
        String cut = new ShelfXPath().cut(asked);
        // ruleid: xpath-built-in-java
        xpath.evaluate("//page[@name='" + cut + "']", page);
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfXPath {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}

// What never gets out of the method, or never in.
class NeverPassesLdap {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + chosen + ")", controls);
        String other = limit < 10 ? asked : "fixed";
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + other + ")", controls);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + taken + ")", controls);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + either + ")", controls);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + drawn + ")", controls);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + head + ")", controls);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + same + ")", controls);
        String shelved = new ShelfLdap().fromShelf(asked);
        // ok: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + shelved + ")", controls);
        String given = asIs(asked);
        // ruleid: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + given + ")", controls);
        String cut = new ShelfLdap().cut(asked);
        // ruleid: ldap-filter-built-in-java
        directory.search("ou=pages", "(cn=" + cut + ")", controls);
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfLdap {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}
