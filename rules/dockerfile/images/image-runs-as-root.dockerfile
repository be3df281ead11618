# ok: image-runs-as-root
FROM node:22-slim AS build
RUN npm ci

# ruleid: image-runs-as-root
FROM node:22-slim
COPY --from=build /src /app
CMD ["node", "server.js"]
