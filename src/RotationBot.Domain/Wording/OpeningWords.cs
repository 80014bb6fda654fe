using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Wording;

/// <summary>The first answer to a request: who looks after it, who is on call, what happens next.</summary>
internal sealed class OpeningWords(Turn turn, Request request, Ownership ownership)
{
    private readonly LadderWords ladder = new(turn, request);
    private readonly Team team = turn.Roster.TeamOf(request.Team!.Value);

    public Text FirstReply(Firing? first, IReadOnlyCollection<PersonId> notified, bool inChannel, Asked asked) => Text.Lines(
        AwayWords.For(turn, asked.SentAt, ladder.Zone),
        KnowledgeBase(),
        Owner(),
        Cc(),
        References(ownership.Owner),
        Who(first, notified, inChannel),
        OtherGroups(asked),
        NeedWords.AtFirst(turn, request),
        Text.Plain(Reference()));

    public static Text NobodyFits(Ownership ownership) => ownership.IsForeign
        ? Text.Of($"Sorry, I read English only and couldn't tell whose this is. {Ask(ownership.FallbackChannels)}If you can say it in English, mention me again.")
        : Text.Of($"I couldn't tell whose this is. {Ask(ownership.FallbackChannels)}If you can say a word more (product area, what changed), mention me again.");

    public static Text UrgentNobodyFits(Request request, IReadOnlyList<ChannelId> channels, bool owners)
    {
        var told = Lists.And([.. channels.Select(c => c.ToString()), .. owners ? ["the bot's owners"] : Array.Empty<string>()]);
        return Text.Of($"I couldn't tell whose this is, and it sounds urgent{(told.Length == 0 ? "" : ": I've told " + told)}. Anyone can take it; a word more (product area, what changed) helps.\n{request.Id}");
    }

    public static Text UrgentSeeks(Request request, Text pings) => Text.Of(
        $"{pings}{request.Id} is urgent and no rule knows whose it is: {RequestWords.Excerpt(request, null)} {RequestWords.Link(request)} Who takes it?");

    public static Text Greeting(string name, string command) => Text.Of(
        $"Hi {name}! Tell me what you need help with in one message and I'll find the right team. {new Span.Code(command + " help")} shows the rest.");

    /// <summary>To a direct message: who it would go to, before anybody is told.</summary>
    /// <param name="wouldTell">Whether posting it in the channel would tell anybody.</param>
    /// <param name="feature">Whose feature it asks for; null: it is about none.</param>
    public static Text Privately(Turn turn, Team team, string? why, ChannelId? channel, bool wouldTell, TeamId? feature)
    {
        var holders = turn.Roster.OnCall(team, turn.Now)?.Roles.FirstOrDefault(r => r.Holders.Count > 0).Holders ?? [];
        var on = holders.Count == 0 ? "" : $" On call: {Lists.And([.. holders.Select(turn.Roster.NameOf)])}.";
        var post = (channel, wouldTell) switch
        {
            (null, _) => Text.Plain("Nobody has been told."),
            (_, true) => Text.Plain("Nobody has been told; post it, and they will be."),
            ({ } where, false) => Text.Of($"Please ask in {new Span.InChannel(where)}: nobody is paged for this."),
        };
        return feature is { } of && why is not null
            ? Text.Sentences(FeatureWords.Triaged(turn, of, why), post)
            : Text.Of($"{new Span.Bold(team.Name)} looks after this{(why is null ? "" : $" ({why})")}.{on} {post}");
    }

    private Text Owner() => ownership.Why switch
    {
        _ when request.Alert is not null && request.Question is null => AlertWords.For(Name, ownership.Why),
        null when ownership.IsLastResort => Text.Of($"Thanks, noted for {Name} (no other rule matched)."),
        null => Text.Of($"Thanks, noted for {Name}."),
        var why when request.Question is { } question => Text.Of($"Probably {Options(question)} ({why}). {question.Ask}"),
        var why when request.FeatureOf is { } feature => FeatureWords.Triaged(turn, feature, why),
        var why when ownership.Together.Count > 0 => Text.Of($"{Lists.And([team.Name, .. ownership.Together.Select(o => turn.Roster.TeamOf(o.Team).Name)])} look after this ({why}).{Also()}"),
        var why => Text.Of($"{Name} looks after this ({why}).{Also()}"),
    };

    private Span Name => new Span.Bold(team.Name);

    private string Also() => ownership.Others.Count == 0 ? "" : $" It may also be {Lists.And([.. ownership.Others.Take(2).Select(o => turn.Roster.TeamOf(o.Team).Name)])}.";

    private Text? Who(Firing? first, IReadOnlyCollection<PersonId> notified, bool inChannel) => first switch
    {
        null => new WaitingWords(turn, request, team).WhenNobodyIsToldNow(),
        _ when inChannel => Text.Of($"On call: {new Span.Bold(ladder.Name(first))}{Until(first)}. Posted in {Channel(request.Channel!.Value)}; {FollowUp()}"),
        _ when turn.Roster.EverybodyIn(first) is { Count: > 0 } people && people.All(notified.Contains) => Text.Sentences(Text.Of($"{ladder.Call(first, notified)}{Until(first)} was told by your mention.{ReassureIfUrgent()}"), ladder.Next()),
        _ when first.Who.All(t => t is Target.OfChannel) => Text.Sentences(Text.Of($"I've told {ladder.Name(first)}."), ladder.Next()),
        _ when request.FeatureOf is not null => Text.Sentences(FeatureWords.Told(ladder.Call(first, notified)), ladder.Next()),
        _ => Text.Sentences(Text.Of($"{ladder.Call(first, notified)}, please look.{ReassureIfUrgent()}"), ladder.Next()),
    };

    private string Until(Firing first)
    {
        if (turn.Roster.RotaOf(team) is not { } rota || first.People.ToList() is not [var person])
            return "";
        var role = rota.Roles.FirstOrDefault(r => rota.WhoIsOn(turn.Now, turn.Roster.RecordsOf(team)).Of(r.Name).Contains(person));
        return role is { Kind: not Rotas.RoleKind.Static } && rota.HeldUntil(role.Name, turn.Now, turn.Roster.RecordsOf(team)) is { } until
            ? " until " + Times.BriefFor(until, rota.TimeZone, turn.Roster.ZoneOf(request.Asker), turn.Now)
            : "";
    }

    private string FollowUp() => ladder.Upcoming(1) switch
    {
        [var (at, next)] => $"if nobody has picked it up by {Times.BriefFor(at, ladder.Zone, turn.Roster.ZoneOf(request.Asker), turn.Now)}, I'll tell {ladder.Name(next)}.",
        _ => "I'll say here when somebody has picked it up.",
    };

    private string ReassureIfUrgent() => turn.Roster.LadderOf(request)?.Rings(request.Escalation.Priority) == true && !IsDefaultPriority
        ? " We have seen this; the next update comes from the person who takes it."
        : "";

    private Text Options(OpenQuestion question) =>
        Text.Join(", ", question.Options.Select(o => Text.Of($"{new Span.Bold(turn.Roster.TeamOf(o.Team).Name)} if {char.ToLowerInvariant(o.Label[0])}{o.Label[1..]}")));

    /// <summary>Nobody is told of it: the asker knows where to tell them.</summary>
    private Text? Cc() => ownership.Cc.Count == 0 ? null
        : Text.Of($"{Text.Join(" and ", ownership.Cc.Select(id => Named(turn.Roster.TeamOf(id))))} should know of it too.");

    private static Text Named(Team team) => team.Channel is { } channel ? Text.Of($"{team.Name} ({new Span.InChannel(channel)})") : Text.Plain(team.Name);

    private static Text? OtherGroups(Asked asked) => asked.Said.Groups.Count < 2 ? null
        : Text.Of($"You also mentioned {Lists.And([.. asked.Said.Groups.Skip(1).Select(g => g.ToString())])}; the first one decides.");

    /// <summary>Where the team wants it looked at first; never in the way of something urgent.</summary>
    private Text? KnowledgeBase() => (ownership.Owner?.KnowledgeBase ?? team.KnowledgeBase) is { } page && !turn.Facts.Organisation.RingsAtAnyHour(request.Escalation.Priority)
        ? Text.Of($"Please check the {new Span.Link("known answers", page)} first: yours may be among them.")
        : null;

    /// <summary>Where to look up who really owns it: "Look it up in alert solutions."</summary>
    public static Text? References(Owner? owner) => owner is not { References.Count: > 0 } ? null
        : Text.Of($"Look it up in {Text.Join(" or ", owner.References.Select(r => Text.Of($"{new Span.Link(PageOf(r), r)}")))}.");

    private static string PageOf(Uri page) => page.Segments[^1].Trim('/') is { Length: > 0 } last ? last.Replace('_', ' ').Replace('-', ' ') : page.Host;

    private string Reference() => (request.Follows is { } old ? $"{request.Id} (after {old})" : request.Id.ToString())
        + (IsDefaultPriority ? "" : " · " + turn.Facts.Organisation.PriorityOf(request.Escalation.Priority).Label);

    private bool IsDefaultPriority => turn.Facts.Organisation.PriorityOf(request.Escalation.Priority).IsDefault;

    private static Text Ask(IReadOnlyList<ChannelId> channels) => channels switch
    {
        [] => Text.Empty,
        [var only] => Text.Of($"{Channel(only)} may know. "),
        _ => Text.Of($"{Channel(channels[0])} may know, and {Text.Join(", ", channels.Skip(1).Select(Channel))} is open to all. "),
    };

    private static Text Channel(ChannelId channel) => Text.Of($"{new Span.InChannel(channel)}");
}
