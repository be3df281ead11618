# region: pin
# ruleid: digest-pinned
FROM python:3.13.1-slim@sha256:f41a75c9cee9391c09e0139f7b49d4b1fbb119944ec740ecce4040626dc07bed
ADD --checksum=sha256:0e5f13a2b1c4d7e8f9a0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f60 \
    https://tools.example/v2/install.sh /tmp/
RUN sh /tmp/install.sh
# endregion
COPY shop /app/shop
USER 1000
CMD ["python", "-m", "shop"]
