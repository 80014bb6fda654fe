using System.Text;
using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

/// <summary>A small valid file with something of every section, to be broken in one place at a time.</summary>
internal static class Minimal
{
    public const string Text =
        """
        {
          // comments and trailing commas are fine
          "organisation": { "name": "Test", "timeZone": "Europe/London" },
          "store": { "path": "data/test.db" },
          "web": { "listen": "http://127.0.0.1:5081", "publicUrl": null },
          "retention": { "messageText": "90d" },
          "admins": ["dana"],
          "opsChannel": "ops",
          "directMessages": { "rulesets": ["main"] },
          "platforms": { "sandbox": { "users": { "rosa": { "name": "Rosa", "timeZone": "Europe/Paris" } } } },
          "priorities": [
            { "id": "p1", "words": ["P1", "urgent"] },
            { "id": "normal", "label": "normal", "default": true },
          ],
          "holidays": { "gb": ["2026-12-25"] },
          "people": {
            "alice": { "name": "Alice", "holidays": "gb" },
            "bob": { "name": "Bob", "timeZone": "America/New_York" },
            "dana": { "name": "Dana", "slack": "dana@example.com" },
          },
          "channels": {
            "help": { "rulesets": ["main"], "listen": "mentions", "alertBots": [], "purpose": "Ask here" },
            "ops": {},
          },
          "groups": { "web-support": { "members": [{ "rota": "web" }, { "person": "dana" }], "team": "web" } },
          "rotas": {
            "web": {
              "timeZone": "Europe/London",
              "officeHours": { "windows": [{ "days": ["mon", "fri"], "from": "09:00", "to": "17:00" }], "holidays": "closed" },
              "holidays": "gb",
              "handle": ["primary"],
              "roles": [
                { "name": "primary", "kind": "rotation", "participants": ["alice", "bob"], "start": "2026-01-05", "handover": "10:00", "every": { "n": 1, "unit": "weeks" } },
                { "name": "backup", "kind": "follows", "of": "primary", "offset": 1 },
                { "name": "lead", "kind": "static", "participants": ["dana"] },
              ],
              "headers": [{ "channel": "help", "template": "on call: {primary} until {primary.until}" }],
            },
          },
          "teams": { "web": { "name": "Web", "channel": "help", "group": "web-support", "rota": "web", "policy": "ladder", "leads": ["dana"], "productManager": "bob", "postTo": "channel", "asksFor": ["version"], "github": { "repository": "example/web", "labels": ["customer/{customer}"] } } },
          "policies": {
            "ladder": {
              "levels": [
                { "name": "primary", "targets": [{ "role": "primary" }], "timeout": { "default": "15m", "p1": 300 } },
                { "name": "lead", "targets": [{ "role": "lead" }, { "person": "bob" }], "timeout": { "default": "1h30m" }, "onlyPriorities": ["p1"] },
              ],
              "rounds": 2,
              "final": [{ "channel": "ops" }, { "group": "web-support" }],
              "ignoreOfficeHours": ["p1"],
            },
          },
          "rulesets": {
            "main": {
              "fallback": { "channels": ["help"] },
              "qualifiers": [{ "id": "place", "ask": "Where?", "options": [{ "id": "here", "label": "Here", "words": ["local"] }, { "id": "there", "label": "There", "words": ["remote"] }] }],
              "topics": [
                { "id": "pages", "name": "Pages", "keywords": ["page", { "word": "site", "aliases": ["website"], "weight": 0.5 }], "excluded": ["home page"], "team": "web" },
                { "id": "login", "name": "Login", "keywords": ["login"], "owners": [{ "team": "web", "when": "here", "channel": "ops", "group": "web-support", "policy": "ladder", "references": ["https://example.com/login"] }] },
              ],
              "exceptions": [{ "id": "crash", "featureRequestOf": "web", "name": "Crash", "words": ["crash"], "with": ["page"], "team": "web" }],
            },
          },
        }
        """;

    public static ConfigurationResult Read(string text) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(text), "/folder");

    /// <summary>Reads the file with one piece of it written differently.</summary>
    public static ConfigurationResult With(string piece, string instead)
    {
        Assert.Contains(piece, Text, StringComparison.Ordinal);
        var at = Text.IndexOf(piece, StringComparison.Ordinal);
        return Read(Text[..at] + instead + Text[(at + piece.Length)..]);
    }
}
