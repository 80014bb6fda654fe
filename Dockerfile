# Build: docker build -t rotationbot .
# Run:   docker run --read-only --tmpfs /tmp -p 127.0.0.1:5080:5080 -v rotationbot-data:/data rotationbot
# docs/operations.md says more.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Given by the builder; it must have no default here, or it would be that whatever the image is for.
ARG TARGETARCH
WORKDIR /source

# What restoring needs, and nothing else: until a package changes, this layer is used again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/RotationBot.Domain/RotationBot.Domain.csproj src/RotationBot.Domain/packages.lock.json src/RotationBot.Domain/
COPY src/RotationBot.Platforms/RotationBot.Platforms.csproj src/RotationBot.Platforms/packages.lock.json src/RotationBot.Platforms/
COPY src/RotationBot/RotationBot.csproj src/RotationBot/packages.lock.json src/RotationBot/
RUN dotnet restore src/RotationBot --locked-mode

# Code is compiled for this machine ahead of time. The lock files know no machine: Directory.Build.props locks such a publish apart.
COPY src/ src/
COPY bot.config.json bot.config.schema.json ./
RUN dotnet publish src/RotationBot --configuration Release --arch ${TARGETARCH:-amd64} --no-self-contained \
    -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
LABEL org.opencontainers.image.title="RotationBot" \
      org.opencontainers.image.description="A chat bot that knows whose job it is: finds the owning team, pings who is on call, follows up" \
      org.opencontainers.image.version="0.1.0"

# The system's SQLite gets security updates; the one in the box is the fallback (docs/decisions/0002).
RUN apt-get update && apt-get install --yes --no-install-recommends libsqlite3-0 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY packaging/healthcheck.sh ./
COPY --from=build /app ./
RUN mkdir /data && chown $APP_UID /data

# Diagnostics would write sockets into /tmp and a profiler could attach; neither is needed to run.
ENV DOTNET_EnableDiagnostics=0
USER $APP_UID
VOLUME /data
EXPOSE 5080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["bash", "/app/healthcheck.sh", "5080"]

# Inside a container every address is remote; publish the port on the host's loopback, as above, unless you know better.
ENTRYPOINT ["dotnet", "RotationBot.dll", "run", "--data", "/data", "--listen", "http://0.0.0.0:5080", "--allow-remote"]
