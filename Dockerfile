# Copies the jar that ./mvnw package has built.
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/jht-claims jht
WORKDIR /var/lib/jht-claims
COPY target/jht-claims.jar /opt/jht-claims.jar
USER jht
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/jht-claims.jar"]
