# ruleid: base-image-at-moving-tag
FROM node AS build
WORKDIR /src
# ruleid: secret-in-build-argument
ARG NPM_TOKEN
# ok: secret-in-build-argument
ARG NODE_VERSION=22
# ok: whole-folder-in-image
COPY package.json package-lock.json ./
# ruleid: package-without-version-in-image
RUN npm install

# ok: base-image-at-moving-tag
FROM build AS test
# ok: image-ends-as-root
USER root
RUN make test

# ruleid: base-image-at-moving-tag
FROM registry.example:5000/node:latest
# ok: base-image-at-moving-tag
FROM node:22@sha256:0123456789
# ok: base-image-at-moving-tag
FROM python:3.13-slim
# ruleid: secret-in-image-environment
ENV DB_PASSWORD=tea-at-five
# ruleid: secret-in-image-environment
ENV APP=shop AWS_SECRET_ACCESS_KEY=0123abcd
# ruleid: secret-in-image-environment
ENV API_TOKEN abcdef
# ok: secret-in-image-environment
ENV DB_PASSWORD_FILE=/run/secrets/db
# ok: secret-in-image-environment
ENV PATH=/opt/bin:$PATH
# ok: secret-in-image-environment
ENV TOKEN_LIFETIME=60
# ruleid: secret-from-argument-in-environment
ENV NPM_TOKEN=${NPM_TOKEN}
# ok: secret-from-argument-in-environment
ENV VERSION=${VERSION}
# ruleid: key-file-in-image
COPY .env /app/
# ruleid: key-file-in-image
COPY --chown=app id_rsa /root/.ssh/
# ruleid: key-file-in-image, add-where-copy-is-meant
ADD certs/server.pem certs/server.crt /etc/app/
# ok: key-file-in-image
COPY .env.example /app/
# ok: key-file-in-image
COPY --from=build /src/dist /app
# ok: key-file-in-image
COPY environment.yml /app/
# ruleid: whole-folder-in-image
COPY . /app
# ruleid: download-without-checksum
ADD https://tools.example/tool.tgz /opt/
# ok: download-without-checksum
ADD --checksum=sha256:0123 https://tools.example/tool.tgz /opt/
# ok: download-without-checksum
ADD app.tar.gz /opt/
# ruleid: download-without-checksum, download-over-http-while-building
ADD http://tools.example/tool.tgz /opt/
# ruleid: download-run-while-building
RUN curl -sSL https://install.example/get.sh | bash
# ruleid: download-over-http-while-building
RUN wget http://tools.example/tool.tgz
# ok: download-over-http-while-building, download-run-while-building
RUN curl -fsSLo tool.tgz https://tools.example/tool.tgz && echo "0123 tool.tgz" | sha256sum -c
# ok: download-over-http-while-building
RUN curl -f http://localhost:8080/ready
# ruleid: package-without-version-in-image, package-checks-off-while-building
RUN apt-get install --allow-unauthenticated tool
# ruleid: package-checks-off-while-building, package-without-version-in-image
RUN pip install --trusted-host pypi.example shop==1.2
# ruleid: package-checks-off-while-building
RUN curl -k https://tools.example/tool.tgz -o tool.tgz
# ok: package-without-version-in-image, secret-in-build-command, package-checks-off-while-building
RUN pip install --require-hashes -r requirements.txt
# ruleid: certificate-checks-off-in-image
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# ok: certificate-checks-off-in-image
ENV NODE_ENV=production
# ruleid: distribution-upgraded-in-image
RUN apt-get dist-upgrade
# ok: distribution-upgraded-in-image, package-checks-off-while-building, package-without-version-in-image
RUN apt-get update
# ruleid: sudo-in-image
RUN sudo make install
# ok: sudo-in-image
RUN make pseudo install
# ruleid: everyone-may-write-in-image
RUN chmod -R 777 /app
# ok: everyone-may-write-in-image
RUN chmod -R 755 /app
# ruleid: setuid-bit-in-image
RUN chmod u+s /usr/bin/tool
# ok: setuid-bit-in-image, package-checks-off-while-building, package-without-version-in-image
RUN chmod 0755 /usr/bin/tool
# ruleid: password-for-root-in-image
RUN echo "root:tea" | chpasswd
# ok: password-for-root-in-image
RUN useradd --system app
# ruleid: secret-in-build-command
RUN export DB_PASSWORD=tea-at-five && ./migrate
# ruleid: secret-in-build-command
RUN git clone https://ada:tea@git.example/shop.git
# ok: secret-in-build-command
RUN --mount=type=secret,id=npm NPM_TOKEN=$(cat /run/secrets/npm) npm ci
# ruleid: remote-login-in-image
EXPOSE 22
# ok: remote-login-in-image
EXPOSE 8080
# ok: image-ends-as-root
USER app
# ruleid: image-ends-as-root
USER root
CMD ["python", "-m", "shop"]
# ruleid: daemon-socket-as-volume
VOLUME /var/run/docker.sock:/var/run/docker.sock
# ok: daemon-socket-as-volume
VOLUME /var/lib/data
# ruleid: root-without-password-in-image
RUN echo "shop ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
# ruleid: root-without-password-in-image
RUN usermod -aG sudo shop
# ok: root-without-password-in-image
RUN usermod -aG www-data shop
# ruleid: build-step-with-all-rights
RUN --security=insecure make
# ruleid: build-step-with-all-rights
RUN --mount=type=cache,target=/root/.cache --security=insecure make
# ok: build-step-with-all-rights
RUN --security=sandbox make
# ok: build-step-with-all-rights
RUN echo --security=insecure
# ruleid: build-step-on-host-network
RUN --network=host make
# ok: build-step-on-host-network
RUN --network=none make
# ruleid: add-where-copy-is-meant
ADD requirements.txt /app/
# ok: add-where-copy-is-meant
ADD app.tar.gz /app/
# ok: add-where-copy-is-meant
ADD --checksum=sha256:0123 https://files.example/a /app/
# ok: add-where-copy-is-meant
COPY requirements.txt /app/
# ruleid: remote-login-in-image
EXPOSE 8080 22
# ok: remote-login-in-image
EXPOSE 8080 2222
# ruleid: everyone-may-write-in-image
COPY --chmod=777 run.sh /app/
# ok: everyone-may-write-in-image
COPY --chmod=755 run.sh /app/
# ruleid: everyone-may-write-in-image
RUN chmod -R a+rwx /app
# ruleid: everyone-may-write-in-image
RUN chmod ugo+rwx /app
# ok: everyone-may-write-in-image
RUN chmod 1777 /tmp
# ok: everyone-may-write-in-image
RUN chmod a+rx /app
# ruleid: download-run-while-building
RUN bash -c "$(curl -fsSL https://tools.example/install.sh)"
# ruleid: download-run-while-building
RUN bash <(curl -s https://tools.example/install.sh)
# ok: download-run-while-building
RUN bash -c "make install"
# ruleid: secret-in-image-environment
ENV DATABASE_URL=postgres://shop:tea-at-five@db/shop
# ok: secret-in-image-environment
ENV DATABASE_URL=postgres://db/shop
# ruleid: secret-in-image-environment
LABEL api_key="0123abcd4567"
# ok: secret-in-image-environment
LABEL maintainer="shop@example.com"
# ruleid: secret-in-build-command
RUN echo "machine git.example login shop password tea-at-five" > ~/.netrc
# ruleid: secret-in-build-command
RUN mysqladmin -u root password 'tea-at-five'
# ok: secret-in-build-command
RUN mysqladmin -u root password "$ROOT_PASSWORD"
# ruleid: key-file-in-image
COPY kubeconfig /root/.kube/config
# ruleid: package-checks-off-while-building
RUN rpm -i --nosignature tool.rpm
# ok: package-checks-off-while-building
RUN rpm -i tool.rpm
# ruleid: host-keys-unchecked-in-image
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config
# ok: host-keys-unchecked-in-image
RUN echo "StrictHostKeyChecking yes" >> /etc/ssh/ssh_config
# ruleid: base-image-at-moving-tag
COPY --from=busybox:latest /bin/sh /bin/sh
# ok: base-image-at-moving-tag
COPY --from=busybox:1.36 /bin/sh /bin/sh
# ok: base-image-at-moving-tag
COPY --from=build /bin/shop /bin/shop
# ok: download-run-while-building
RUN curl -fsSLo tool.tgz https://tools.example/tool.tgz
# ruleid: download-run-while-building
RUN curl -fsSL https://tools.example/install.sh \
    | sh
# ruleid: secret-in-image-environment
ENV COLOR=green \
    DB_PASS=tea-at-five \
    SIZE=7
# ok: secret-in-image-environment
ENV COLOR=green \
    DB_PASS_FILE=/run/secrets/db \
    SIZE=7
# ruleid: secret-in-build-command
RUN wget --http-user=shop --http-password=tea-at-five https://tools.example/list
# ok: secret-in-build-command
RUN wget --http-user=shop --http-password="$TOOLS" https://tools.example/list
# ruleid: secret-in-build-command
RUN aws configure set aws_secret_access_key kJ8sPq2ZtY7wLm4NvB6x
# ruleid: key-file-in-image
COPY ["credentials.json", "/shop/"]
# ok: key-file-in-image
COPY ["shop.json", "/shop/"]
# ruleid: package-checks-off-while-building
RUN conda config --set ssl_verify false
# ok: package-checks-off-while-building
RUN conda config --set ssl_verify true
# ruleid: debug-mode-in-image
ENV FLASK_DEBUG=1
# ok: debug-mode-in-image
ENV FLASK_DEBUG=0
# ruleid: debug-mode-in-image
CMD ["node", "--inspect=0.0.0.0:9229", "shop.js"]
# ok: debug-mode-in-image
CMD ["node", "--inspect=127.0.0.1:9229", "shop.js"]
# ruleid: key-too-short-in-image
RUN openssl req -x509 -newkey rsa:1024 -nodes -keyout shop.pem -out shop.crt
# ok: key-too-short-in-image
RUN openssl req -x509 -newkey rsa:4096 -nodes -keyout shop.pem -out shop.crt
# ruleid: sudo-in-image
CMD ["sudo", "/shop/start"]
# ok: sudo-in-image
CMD ["/shop/start", "sudoku"]
