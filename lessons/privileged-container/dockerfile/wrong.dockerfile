# region: user
FROM python:3.13.1-slim
WORKDIR /app
COPY shop ./shop
# ruleid: opened-for-everybody
RUN chmod -R 777 /app
USER 10001
CMD ["python", "-m", "shop"]
# endregion
