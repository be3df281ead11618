import { app, BrowserWindow, session } from "electron";

// ruleid: browser-started-without-protection
app.commandLine.appendSwitch("disable-web-security");
// ruleid: browser-started-without-protection
app.commandLine.appendArgument("--remote-debugging-port=9222", "9222");
// ruleid: browser-started-without-protection
app.commandLine.appendSwitch("remote-debugging-port", "9222");
// ok: browser-started-without-protection
app.commandLine.appendSwitch("lang", "de");
// ok: browser-started-without-protection
list.appendSwitch("disable-web-security");

function open(language) {
  // ruleid: unfinished-browser-features-on
  new BrowserWindow({ webPreferences: { enableBlinkFeatures: "ExecCommandInJavaScript" } });
  // ruleid: unfinished-browser-features-on
  new BrowserWindow({ webPreferences: { experimentalCanvasFeatures: true } });
  // ok: unfinished-browser-features-on
  new BrowserWindow({ webPreferences: { enableBlinkFeatures: "" } });
  // ok: unfinished-browser-features-on
  new BrowserWindow({ webPreferences: { disableBlinkFeatures: "Auxclick" } });
  // ruleid: window-reaches-node-by-other-words
  new BrowserWindow({ webPreferences: { nodeIntegration: !0 } });
  // ok: window-reaches-node-by-other-words
  new BrowserWindow({ webPreferences: { nodeIntegration: !1, contextIsolation: !0 } });
  const preferences = {};
  // ruleid: window-reaches-node-by-other-words
  preferences.webPreferences.nodeIntegration = true;
  // ok: window-reaches-node-by-other-words
  preferences.webPreferences.contextIsolation = true;
}

// ruleid: permission-granted-to-every-page
session.defaultSession.setPermissionRequestHandler((page, permission, done) => done(true));
session.defaultSession.setPermissionRequestHandler(
  // ok: permission-granted-to-every-page
  (page, permission, done) => done(permission === "notifications" && page.getURL() === SHOP),
);
// ok: permission-granted-to-every-page
session.defaultSession.setPermissionCheckHandler(() => false);

session.defaultSession.webRequest.onHeadersReceived((details, done) => {
  // ruleid: answer-policy-emptied
  details.responseHeaders["Content-Security-Policy"] = "";
  // ok: answer-policy-emptied
  details.responseHeaders["X-Shop"] = "";
  // ok: answer-policy-emptied
  details.responseHeaders["Content-Security-Policy"] = "default-src 'self'";
  done(details);
});
