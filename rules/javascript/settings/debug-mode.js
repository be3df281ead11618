const express = require("express");
const errorhandler = require("errorhandler");
const inspector = require("inspector");
const { ApolloServer } = require("apollo-server");
const { graphqlHTTP } = require("express-graphql");

const app = express();

// ruleid: error-page-for-developers
app.use(errorhandler());
// ruleid: error-page-for-developers
app.use(errorhandler({ log: false }));
// ruleid: error-page-for-developers
app.use(express.errorHandler({ dumpExceptions: false }));
if (process.env.NODE_ENV === "development") {
  // ok: error-page-for-developers
  app.use(errorhandler());
}
if (app.get("env") === "development") {
  // ok: error-page-for-developers
  app.use(errorhandler());
}
// ok: error-page-for-developers
app.use(errorToAnswer());
// ok: error-page-for-developers
app.use(express.json());

// ruleid: debug-option-on-in-js
new ApolloServer({ typeDefs, resolvers, introspection: true });
// ruleid: debug-option-on-in-js
new ApolloServer({ typeDefs, resolvers, debug: true });
// ok: debug-option-on-in-js
new ApolloServer({ typeDefs, resolvers, introspection: process.env.NODE_ENV !== "production" });
// ruleid: debug-option-on-in-js
app.use("/graphql", graphqlHTTP({ schema, graphiql: true }));
// ok: debug-option-on-in-js
app.use("/graphql", graphqlHTTP({ schema, graphiql: false }));
// ruleid: debug-option-on-in-js
app.use(handler({ showStack: true }));
// ruleid: debug-option-on-in-js
app.set("showStackError", true);
// ok: debug-option-on-in-js
app.set("trust proxy", true);
// ok: debug-option-on-in-js
connect({ debug: true });

// ruleid: development-forced
process.env.NODE_ENV = "development";
// ok: development-forced
process.env.NODE_ENV = "production";
// ruleid: development-forced
app.set("env", "development");
// ok: development-forced
app.set("views", "development");

function total(items) {
  // ruleid: debugger-left-in-js
  debugger;
  // ok: debugger-left-in-js
  debug(items);
  return items.length;
}

// ruleid: inspector-open-to-network
inspector.open(9229, "0.0.0.0", false);
// ok: inspector-open-to-network
inspector.open(9229, "127.0.0.1");

function opened(window) {
  // ruleid: developer-tools-opened
  window.webContents.openDevTools();
  if (!packaged) {
    // ok: developer-tools-opened
    window.webContents.openDevTools();
  }
  // ruleid: web-view-debuggable-in-app
  WebView.setWebContentsDebuggingEnabled(true);
  // ok: web-view-debuggable-in-app
  WebView.setWebContentsDebuggingEnabled(__DEV__);
}
