using System.Text.Json.Nodes;

namespace RotationBot.Tests.Configuration;

/// <summary>The shipped file with one fault that an editor can see.</summary>
/// <param name="Path">Where something else is written.</param>
/// <param name="Json">What; null: nothing any more.</param>
/// <param name="FoundAt">Where the bot names the fault; null: there.</param>
public sealed record BrokenFile(string Name, string Path, string? Json, string? FoundAt = null)
{
    public JsonNode Tree(JsonNode shipped) => Json is null ? shipped.Without(Path) : shipped.With(Path, JsonNode.Parse(Json));

    public override string ToString() => Name;
}

internal static class BrokenFiles
{
    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        new("a section that does not exist", "chanels", "{}"),
        new("no organisation", "organisation", null),
        new("a zone that is a number", "organisation.timeZone", "1"),
        new("a blank path", "store.path", "\" \""),
        new("an address without its scheme", "web.listen", "\"127.0.0.1:5080\""),
        new("a duration in words", "retention.messageText", "\"90 days\""),
        new("one admin without a list", "admins", "\"dana\""),
        new("an admin twice", "admins[1]", "\"dana\""),
        new("a channel by its title", "opsChannel", "\"Bot Ops\""),
        new("no ruleset for direct messages", "directMessages.rulesets", "[]"),
        new("a team and rulesets for direct messages", "directMessages.team", "\"set\""),
        new("a platform of a later version", "platforms.slack", "{}"),
        new("no platform", "platforms.sandbox", null, FoundAt: "platforms"),
        new("a sandbox user without a name", "platforms.sandbox.users.rosa.name", null),
        new("a priority that is default by a text", "priorities[1].default", "\"yes\""),
        new("a month that does not exist", "holidays.gb[0]", "\"2026-13-01\""),
        new("a mistyped key", "people.sam.nmae", "\"Sam\""),
        new("a person whose id is no id", "people[\"Sam S\"]", "{ \"name\": \"Sam\" }"),
        new("a way of listening that does not exist", "channels.delivery.listen", "\"everything\""),
        new("a member who is nobody", "groups.set.members[0]", "{}"),
        new("a member who is two", "groups.set.members[0].person", "\"sam\"", FoundAt: "groups.set.members[0]"),
        new("a kind of role that does not exist", "rotas.set.roles[0].kind", "\"rota\""),
        new("a rotation without the length of a shift", "rotas.set.roles[0].every", null),
        new("a start for a role that follows", "rotas.set.roles[1].start", "\"2026-01-05\""),
        new("a time after midnight", "rotas.set.roles[0].handover", "\"25:00\""),
        new("a day in full", "rotas.set.officeHours.windows[0].days[0]", "\"monday\""),
        new("a place to post that does not exist", "teams.set.postTo", "\"roof\""),
        new("a timeout without a default", "policies.set.levels[0].timeout.default", null),
        new("a ladder that is never climbed", "policies.set.rounds", "0"),
        new("a level that tells nobody", "policies.set.levels[0].targets", "[]"),
        new("a topic without keywords", "rulesets.whodoinotify.topics[0].keywords", "[]"),
        new("a keyword of no weight", "rulesets.whodoinotify.topics[0].keywords[2].weight", "0"),
        new("an owner beside the owners", "rulesets.whodoinotify.topics[0].team", "\"source\""),
        new("an exception without words", "rulesets.whodoinotify.exceptions[0].words", null),
    ];
}
