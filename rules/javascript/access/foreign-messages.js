import { WebSocketServer } from "ws";

const SHOP = "https://shop.example";

// ruleid: message-taken-from-any-origin
window.addEventListener("message", (event) => {
  document.title = event.data.title;
});

// ruleid: message-taken-from-any-origin
window.addEventListener("message", (e) => show(e.data), false);

// ruleid: message-taken-from-any-origin
window.onmessage = function (e) {
  if (e.data.type === "title") {
    document.title = e.data.title;
  }
};

// ruleid: message-taken-from-any-origin
window.addEventListener("message", ({ data }) => {
  show(data);
});

// ruleid: message-taken-from-any-origin
$(window).on("message", function (e) {
  show(e.originalEvent.data);
});

// ok: message-taken-from-any-origin
window.addEventListener("message", (event) => {
  if (event.origin !== SHOP) return;
  document.title = event.data.title;
});

// ok: message-taken-from-any-origin
window.addEventListener("message", (event) => {
  if (event.source === frame.contentWindow) {
    document.title = event.data.title;
  }
});

// ok: message-taken-from-any-origin
window.addEventListener("message", ({ data, origin }) => {
  if (origin === SHOP) show(data);
});

// ok: message-taken-from-any-origin
window.addEventListener("message", (event) => {
  if (!isTrusted(event)) return;
  show(event.data);
});

// ok: message-taken-from-any-origin
worker.addEventListener("message", (event) => show(event.data));

// ok: message-taken-from-any-origin
port.onmessage = (event) => show(event.data);

// ok: message-taken-from-any-origin
window.addEventListener("resize", (event) => show(event.data));

function receive(message) {
  show(message.data);
}
// ruleid: message-taken-from-any-origin
window.addEventListener("message", receive);

function receiveFromShop(message) {
  if (message.origin !== SHOP) return;
  show(message.data);
}
// ok: message-taken-from-any-origin
window.addEventListener("message", receiveFromShop);

class Chat {
  connect() {
    const onMessage = (event) => {
      this.text = event.data;
    };
    // ruleid: message-taken-from-any-origin
    window.addEventListener("message", onMessage);
  }
}

window.addEventListener("message", (event) => {
  // ruleid: message-origin-compared-in-part
  if (event.origin.indexOf("shop.example") === -1) return;
  // ruleid: message-origin-compared-in-part
  if (!event.origin.endsWith("shop.example")) return;
  // ok: message-origin-compared-in-part
  if (!event.origin.endsWith(".shop.example")) return;
  // ruleid: message-origin-compared-in-part
  if (!event.origin.startsWith("https://shop.example")) return;
  // ruleid: message-origin-compared-in-part
  if ("https://shop.example".indexOf(event.origin) === -1) return;
  // ok: message-origin-compared-in-part
  if (!["https://shop.example"].includes(event.origin)) return;
  // ok: message-origin-compared-in-part
  if (!event.origin.startsWith("https://")) return;
  // ok: message-origin-compared-in-part
  if (!allowed.includes(event.origin)) return;
  // ok: message-origin-compared-in-part
  if (event.data.indexOf("shop.example") === -1) return;
  // ruleid: message-origin-pattern-too-wide
  if (!/shop\.example$/.test(event.origin)) return;
  // ruleid: message-origin-pattern-too-wide
  if (!event.origin.match(/^https:\/\/www.shop.com$/)) return;
  // ok: message-origin-pattern-too-wide
  if (!/^https:\/\/www\.shop\.com$/.test(event.origin)) return;
  // ok: message-origin-pattern-too-wide
  if (!/shop/.test(event.data)) return;
  show(event.data);
});

// ruleid: origin-shared-by-document-domain
document.domain = "shop.example";
// ok: origin-shared-by-document-domain
settings.domain = "shop.example";

// ruleid: socket-from-any-origin-in-js
const open = new WebSocketServer({ server, verifyClient: () => true });
// ruleid: socket-from-any-origin-in-js
const openToo = new WebSocketServer({ server, verifyClient: (info, done) => done(true) });
// ok: socket-from-any-origin-in-js
const closed = new WebSocketServer({ server, verifyClient: (info) => info.origin === SHOP });
// ruleid: socket-from-any-origin-in-js
const old = new websocket.server({ httpServer: server, autoAcceptConnections: true });
// ok: socket-from-any-origin-in-js
const older = new websocket.server({ httpServer: server, autoAcceptConnections: false });
// ruleid: socket-from-any-origin-in-js
io.origins("*:*");
// ok: socket-from-any-origin-in-js
io.origins("shop.example:443");

// ruleid: socket-from-any-origin-in-js
function originIsAllowed(origin) {
  return true;
}

// ok: socket-from-any-origin-in-js
function originIsOurs(origin) {
  return origin === SHOP;
}

const withCookie = new WebSocketServer({ server });
// ruleid: socket-with-cookie-without-origin-check-in-js
withCookie.on("connection", (socket, request) => {
  const session = sessions.get(request.headers.cookie);
  socket.send(session.name);
});

const plain = new WebSocketServer({ server });
// ok: socket-with-cookie-without-origin-check-in-js
// ruleid: socket-without-origin-check-in-js
plain.on("connection", (socket) => {
  socket.send("hello");
});

const checked = new WebSocketServer({ server });
// ok: socket-with-cookie-without-origin-check-in-js, socket-without-origin-check-in-js
checked.on("connection", (socket, request) => {
  if (request.headers.origin !== SHOP) return socket.close();
  const session = sessions.get(request.headers.cookie);
  socket.send(session.name);
});

const verified = new WebSocketServer({ server, verifyClient });
// ok: socket-with-cookie-without-origin-check-in-js, socket-without-origin-check-in-js
verified.on("connection", (socket, request) => {
  socket.send(sessions.get(request.headers.cookie).name);
});

// ok: socket-with-cookie-without-origin-check-in-js, socket-without-origin-check-in-js
emitter.on("connection", (socket, request) => {
  socket.send(request.headers.cookie);
});
