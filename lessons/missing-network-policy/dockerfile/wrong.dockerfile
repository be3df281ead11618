FROM debian:12.8-slim@sha256:1537a6a1cbc4b4fd401da800ee9480207e7dc1f23560c21259f681db56768f63
COPY shop /app/shop
USER 10001
# region: ports
# ruleid: another-port-for-login
EXPOSE 2222
EXPOSE 8080
# endregion
CMD ["/app/shop"]
