# Takes the jar that ./mvnw package has built.
FROM eclipse-temurin:17-jre
# Tesseract reads identity cards beside the typed data; without it the case page says so.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-ind \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/jht-claims jht \
    && install --directory --owner=jht /opt/jht-claims
WORKDIR /var/lib/jht-claims
USER jht
# Unpacked, and with an archive of the classes that a start needs (class data sharing), it takes half of the processor time to be
# up. A sandbox that goes up once and ends tells which classes these are; whoever changes the jar or the Java makes the archive anew.
RUN --mount=type=bind,source=target/jht-claims.jar,target=/tmp/jht-claims.jar set -eu; \
    java -Djarmode=tools -jar /tmp/jht-claims.jar extract --destination /opt/jht-claims/application; \
    java -XX:ArchiveClassesAtExit=/opt/jht-claims/classes.jsa -Dspring.context.exit=onRefresh \
        -jar /opt/jht-claims/application/jht-claims.jar --jht.sandbox.dir=/tmp/rehearsal; \
    while [ -e /tmp/rehearsal/postgres/postmaster.pid ] \
        && kill -INT "$(head -n 1 /tmp/rehearsal/postgres/postmaster.pid)"; do sleep 0.5; done; \
    rm -rf /tmp/rehearsal
EXPOSE 8080
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/opt/jht-claims/classes.jsa", "-XX:MaxRAMPercentage=70", "-jar", "/opt/jht-claims/application/jht-claims.jar"]
