# Copies the jar that ./mvnw package has built.
FROM eclipse-temurin:17-jre
# Tesseract reads identity cards beside the typed data; without it the case page says so.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-ind \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/jht-claims jht
WORKDIR /var/lib/jht-claims
COPY target/jht-claims.jar /opt/jht-claims.jar
USER jht
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/jht-claims.jar"]
