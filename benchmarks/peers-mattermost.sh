#!/bin/sh
# Starts RotationBot for a benchmark of Mattermost bots. Needs jq.
#   RULES_FILE        [{ "section", "team", "channel": "#…", "handle": "@…", "keywords": […] }, …]
#   MATTERMOST_URL, MATTERMOST_TOKEN, MATTERMOST_TEAM
#   ROTATIONBOT       the published program (default: rotationbot on the PATH)
set -eu
: "${RULES_FILE:?}" "${MATTERMOST_URL:?}" "${MATTERMOST_TOKEN:?}" "${MATTERMOST_TEAM:?}"
data=$(mktemp -d)
jq --arg url "$MATTERMOST_URL" --arg team "$MATTERMOST_TEAM" '
  def plain: ltrimstr("#") | ltrimstr("@");
  (to_entries | map(.value + { id: "t\(.key)" })) as $rules | {
    organisation: { name: "Benchmark", timeZone: "UTC" },
    store: { path: "rotationbot.db" },
    web: { listen: "http://127.0.0.1:0" },
    platforms: { mattermost: { url: $url, token: "env:MATTERMOST_TOKEN", team: $team } },
    priorities: [{ id: "normal", label: "normal", default: true }],
    people: { nobody: { name: "Nobody" } },
    directMessages: { rulesets: ["main"] },
    channels: ($rules | map({ key: (.channel | plain), value: {} }) | from_entries),
    groups: ($rules | map({ key: (.handle | plain), value: { members: [] } }) | from_entries),
    rotas: { all: { roles: [{ name: "primary", kind: "static", participants: ["nobody"] }] } },
    teams: ($rules | map({ key: .id, value: { name: .team, channel: (.channel | plain), group: (.handle | plain), rota: "all", policy: "ladder", postTo: "thread" } }) | from_entries),
    policies: { ladder: { levels: [{ name: "primary", targets: [{ role: "primary" }], timeout: { default: "24h" } }], final: [{ channel: ($rules[0].channel | plain) }] } },
    rulesets: { main: { fallback: { channels: [($rules[0].channel | plain)] }, topics: ($rules | map({ id, name: .section, keywords, team: .id })) } }
  }' "$RULES_FILE" > "$data/bot.config.json"
exec "${ROTATIONBOT:-rotationbot}" run --config "$data/bot.config.json" --data "$data" --port 0
