# region: user
# mark
FROM python:3.13.1-slim
WORKDIR /app
COPY shop ./shop
CMD ["python", "-m", "shop"]
# endregion
