# region: pin
# ruleid: tag-without-digest
FROM python:3.13.1-slim
# ruleid: saved-and-run
RUN curl -sSLo install.sh https://tools.example/v2/install.sh && sh install.sh
# endregion
COPY shop /app/shop
USER 1000
CMD ["python", "-m", "shop"]
