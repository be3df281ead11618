# region: pin
# mark
FROM python
# mark
RUN curl -sSL https://tools.example/install.sh | sh
# endregion
COPY shop /app/shop
USER 1000
CMD ["python", "-m", "shop"]
