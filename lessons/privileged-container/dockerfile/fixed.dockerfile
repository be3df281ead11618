# region: user
FROM python:3.13.1-slim
WORKDIR /app
COPY shop ./shop
RUN install -d -o 10001 /app/data
# ruleid: own-user
USER 10001
CMD ["python", "-m", "shop"]
# endregion
