# ok: image-runs-as-root
FROM node:22-slim AS build
RUN npm ci

# ok: image-runs-as-root
FROM node:22-slim
COPY --from=build /src /app
USER node
CMD ["node", "server.js"]
