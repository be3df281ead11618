FROM node:22.12.0-slim@sha256:35531c52ce27b6575d69755c73e65d4468dba93a25644eed56dc12879cae9213
WORKDIR /app
COPY package.json package-lock.json ./
# region: secret
COPY .npmrc ./
RUN npm ci
# ruleid: deleted-in-later-layer
RUN rm .npmrc
# endregion
COPY src ./src
USER node
CMD ["node", "src/server.js"]
