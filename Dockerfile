# Build: docker build -t rotationbot .
# Run:   docker run -p 127.0.0.1:5080:5080 -v rotationbot-data:/data rotationbot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.*.props BannedSymbols.txt .editorconfig RotationBot.sln ./
COPY src/ src/
COPY bot.config.json bot.config.schema.json ./
RUN dotnet restore src/RotationBot --locked-mode
RUN dotnet publish src/RotationBot --no-restore --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install --yes --no-install-recommends libsqlite3-0 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown app /data
USER app
VOLUME /data
EXPOSE 5080
# Inside a container every address is remote; publish the port on the host's loopback, as above, unless you know better.
ENTRYPOINT ["dotnet", "RotationBot.dll", "run", "--data", "/data", "--listen", "http://0.0.0.0:5080", "--allow-remote"]
