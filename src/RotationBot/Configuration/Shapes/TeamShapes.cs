using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>Who owns requests, how urgent they are, and who is told when.</summary>
internal static class TeamShapes
{
    public static readonly ObjectShape GitHub = new("github", "The team's issues: what one carries, and where it is opened.",
        Optional("repository", Repository, "Offers a prefilled issue in it to whoever is asked for one.") with { Example = "\"sourcegraph/customer\"" },
        Optional("labels", ListOf(Text), "What an issue is labelled with; `{customer}` and `{priority}` stand for those of the request.", "[]") with { Example = """["rfh", "customer/{customer}"]""" },
        Optional("project", Address, "The board it belongs on."),
        Optional("template", Text, "The file of the issue template that a prefilled issue begins with."))
    { Many = "github" };

    public static readonly ObjectShape Team = new("team", "Owns requests.",
        Required("name", Text, "As people know it."),
        Optional("channel", Named.Channel, "Where the team is found."),
        Optional("group", Named.Group, "Named in replies."),
        Optional("rota", Named.Rota, "Says who holds the roles of the policy, and the office hours."),
        Optional("policy", Named.Policy, "Who is told, and when. Without: the reply names the channel, the request stays open without timers."),
        Optional("leads", SetOf(Named.Person), "Act on the team's requests like the people on call; any team's leads may move a request.", "[]"),
        Optional("productManager", Named.Person, "Who triages feature requests; see `featureRequestOf`."),
        Optional("focusGuard", Truth, "Protects the rota's engineers while they are not on call: whoever mentions one is told privately how to reach the rota, and a second engineer is brought in with the agreement of a lead, the product manager or a holder of a static role. Needs a `rota`.", "false"),
        Optional("postTo", OneOf("thread", "channel"), "Where people are pinged: in the request's thread, or in a post in the team's channel that is kept in step.", "\"thread\""),
        Optional("knowledgeBase", Address, "Known answers: the first reply begins with them, unless it is urgent."),
        Optional("note", Text, "A sentence for people who turn to a team nobody is paged for."),
        Optional("digest", Text, "When the team's channel is told who is on, what was asked and what is open: a cron expression as Quartz reads it (seconds first), in the zone of the team's rota; at most once an hour.", otherwise: "never") with { Example = "\"0 15 10 ? * MON\"" },
        Optional("asksFor", AsksFor, "What the team needs to start. Asked once, for what a formal request does not say, never for an urgent one.", "[]"),
        Optional("rfh", Truth, "Whoever asks formally can have a request for help ready to post.", "false"),
        Optional("github", GitHub));

    public static readonly ObjectShape Priority = new("priority", "How urgent a request can be. The list begins with the most urgent; a message without any of the words has the default one.",
        Required("id", Id, "What policies call it."),
        Optional("label", Text, "How it is shown.", otherwise: "the id in capitals"),
        Optional("words", SetOf(Text), "Words that mean it, in any case; a word belongs to one priority only.", "[]"),
        Optional("default", Truth, "True for exactly one.", "false"))
    { Many = "priorities" };

    public static readonly ObjectShape Target = new("target", "Who is told.",
        Optional("role", Named.Role, "Whoever holds the role in the rota of the team whose request it is."),
        Optional("person", Named.Person, "One person."),
        Optional("group", Named.Group, "Everybody in the group."),
        Optional("channel", Named.Channel, "Everybody in the channel."))
    { Choices = [new(true, "role", "person", "group", "channel")] };

    public static readonly ObjectShape Timeout = new("timeout", "How long a level may take, in open time.",
        Required("default", Duration, "For every priority that is not named."))
    { Other = Optional("PRIORITY", Duration, "For the priority with that id.", otherwise: "`default`") };

    public static readonly ObjectShape Level = new("level", "A step of the ladder.",
        Required("name", Id, "Such as `primary`."),
        Required("targets", ListOf(Target, "the level would tell nobody"), "Told together."),
        Required("timeout", Timeout) with { Example = """{ "default": "15m", "p1": "5m" }""" },
        Optional("onlyPriorities", SetOf(Named.Priority), "The level is skipped for others.", otherwise: "all"));

    public static readonly ObjectShape Policy = new("policy", "Who is told, and when.",
        Required("levels", ListOf(Level, "a policy needs at least one level"), "Told one after the other until somebody takes the request."),
        Optional("rounds", new WholeShape(1, 100), "How often the ladder is climbed.", "1"),
        Optional("final", ListOf(Target), "Told once when the ladder has ended.", "[]"),
        Optional("ignoreOfficeHours", SetOf(Named.Priority), "Ring at any hour.", "[]"),
        Optional("officeHours", RotaShapes.OfficeHours, "Outside them nothing is sent and the timeouts stand still.", otherwise: "those of the team's rota"),
        Optional("timeZone", Zone, "Of the policy's own `officeHours`; an error without them.", otherwise: "the organisation's"),
        Optional("holidays", HolidaysOrSet, "Of the policy's own `officeHours`; an error without them."))
    { Many = "policies" };
}
