#!/usr/bin/env bash
# Says what /healthz/ready (or live) says, and succeeds if RotationBot is that. Needs bash only: the image has no curl.
# usage: healthcheck.sh [PORT [ready|live]]
exec 3<>"/dev/tcp/127.0.0.1/${1:-5080}" || exit 1
printf 'GET /healthz/%s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${2:-ready}" >&3
read -r -t 5 _ status _ <&3
while IFS= read -r -t 5 line <&3 && [ "$line" != $'\r' ]; do :; done
while IFS= read -r -t 5 line <&3 || [ -n "$line" ]; do printf '%s\n' "${line%$'\r'}"; done
[ "$status" = 200 ]
