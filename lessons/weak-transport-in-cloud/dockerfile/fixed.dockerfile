FROM node:22.12.0-slim@sha256:35531c52ce27b6575d69755c73e65d4468dba93a25644eed56dc12879cae9213
WORKDIR /app
# region: check
COPY company-ca.crt /usr/local/share/ca-certificates/
# ruleid: authority-installed
ENV NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/company-ca.crt
RUN npm ci
# endregion
COPY src ./src
USER node
CMD ["node", "src/server.js"]
