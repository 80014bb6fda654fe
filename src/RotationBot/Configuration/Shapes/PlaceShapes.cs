using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>Who there is and where people talk.</summary>
internal static class PlaceShapes
{
    /// <summary>Who answers.</summary>
    private static readonly Key[] Entry =
    [
        Optional("team", Named.Team, "Owns every request made here."),
        Optional("rulesets", SetOf(Named.Ruleset, "name at least one ruleset or leave the key out"), "Asked in order; the first with a match names the owner, else the `fallback` of the first in the list."),
    ];

    public static readonly ObjectShape DirectMessages = new("direct messages", "Who answers a direct message to the bot.", Entry) { Choices = [new(true, "team", "rulesets")] };

    public static readonly ObjectShape Person = new("person", "Somebody who can be on call, lead or administer.",
        Required("name", Text, "The first name is enough."),
        Optional("timeZone", Zone, "In which their times are shown and read.", otherwise: "the organisation's"),
        Optional("holidays", Named.HolidaySet, "Days off in their country: absent from midnight to midnight in the zone of each rota."),
        Optional("slack", Text, "Account there: an id, a name or an e-mail address. Not in force."),
        Optional("mattermost", Text, "Account there: an id, a name or an e-mail address. Without one nobody is told anything there."))
    { Many = "people" };

    public static readonly ObjectShape AlertBot = new("alert bot", "A bot whose posts are requests.",
        Required("name", Text, "Its user name or id there, in any case."),
        Optional("resolved", ListOf(Text, "no post of it could close its request"), "Words by which it says that an alert is over: in brackets, at the start or at the end of the first line.", $"[{string.Join(", ", Domain.Alerts.AlertBot.UsualWords.Select(w => $"\"{w}\""))}]"));

    public static readonly ObjectShape Channel = new("channel", "A channel. One with neither `team` nor `rulesets` is only posted to.",
        [
            .. Entry,
            Optional("purpose", Text, "What people wrote into the channel's header; the sandbox starts with it."),
            Optional("listen", OneOf("mentions"), "What the bot hears.", "\"mentions\""),
            Optional("alertBots", ListOf(new EitherShape(Text, AlertBot)), "Bots whose posts here are requests, without a mention: a name, or an object where more is to be said. Needs `team` or `rulesets`.", "[]"),
            Optional("slack", Text, "The channel's name there. Not in force.", otherwise: "the id"),
            Optional("mattermost", Text, "The channel's name there as it stands in links, or its id.", otherwise: "the id"),
        ])
    { Choices = [new(false, "team", "rulesets")] };

    public static readonly ObjectShape Member = new("member", "Who is in a group.",
        Optional("rota", Named.Rota, "The holders of the roles in that rota's `handle`."),
        Optional("person", Named.Person, "One person, always."))
    { Choices = [new(true, "rota", "person")] };

    public static readonly ObjectShape Group = new("group", "A name people mention (`@delivery-support`). Who answers such a message is asked before the channel's own.",
        [
            Optional("members", ListOf(Member), "Who is in it.", "[]"),
            .. Entry,
            Optional("slack", Text, "Its name there. Not in force.", otherwise: "the id"),
            Optional("mattermost", Text, "Its name there, without `@`. Where the server has no such group, the name is still heard.", otherwise: "the id"),
        ])
    { Choices = [new(false, "team", "rulesets")] };
}
