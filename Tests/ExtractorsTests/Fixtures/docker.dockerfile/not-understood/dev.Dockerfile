ARG VERSION
FROM debian:${VERSION} AS one
FROM debian:${VERSION:-bookworm} AS two
FROM debian AS three
FROM {{ image }}
FROM a/b:c:d
FROM ${TARGETARCH%64}/debian
INCLUDE other
COPY --from=three /x /x
