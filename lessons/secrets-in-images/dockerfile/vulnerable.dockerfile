FROM node:22.12.0-slim@sha256:35531c52ce27b6575d69755c73e65d4468dba93a25644eed56dc12879cae9213
WORKDIR /app
COPY package.json package-lock.json ./
# region: secret
# mark: 2
COPY .npmrc ./
ENV NPM_TOKEN=npm_0123456789abcdef
RUN npm ci
# endregion
COPY src ./src
USER node
CMD ["node", "src/server.js"]
