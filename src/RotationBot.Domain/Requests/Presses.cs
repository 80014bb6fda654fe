using System.Globalization;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>A button under one of our messages was pressed.</summary>
internal static class Presses
{
    public static Decision Decide(Turn turn, ButtonPressed press)
    {
        if (PostedFrom(press) is not null)
            return DirectMessage.Post(turn, press);
        if (Rest(press.Button, Buttons.HandoverPrefix)?.Split('.') is [var what, var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return TakingOver.Press(turn, press, what, number);
        if (turn.Facts.Request is not { } request)
            return Decision.Nothing;
        turn.Request = request;
        var (act, problem) = Meaning(turn, request, press);
        var outcome = act is null ? new Outcome(false, problem!) : Acting.Do(turn, press.Actor, act);
        if (outcome.Done)
            return turn.Done();
        turn.Whisper(Beside(press, request), press.Actor, outcome.Text);
        return turn.DoneUnchanged();
    }

    /// <summary>The id of the direct message a "Post it in …" button belongs to; null for any other button.</summary>
    public static string? PostedFrom(ButtonPressed press) => Rest(press.Button, Buttons.PostPrefix);

    /// <summary>Where the one who pressed is looking.</summary>
    private static Place Beside(ButtonPressed press, Request request) =>
        press.Channel == request.Thread.Channel ? new Place.InThread(request.Thread) : new Place.Here(press.Channel);

    private static (Act?, Text?) Meaning(Turn turn, Request request, ButtonPressed press) => press.Button.Value switch
    {
        Buttons.AckId => (new Act.Ack(Casual: false), null),
        Buttons.ResolveId => (new Act.Resolve(), null),
        Buttons.HaveIssueId => (new Act.HaveIssue(), null),
        Buttons.RfhId => (null, RfhWords.For(turn, request, press.Actor)),
        Buttons.HandOffId => Destinations.Read(turn, request, press.Value, wrong: false),
        Buttons.BugId => (new Act.ItIsABug(), null),
        Buttons.FeatureId => (new Act.ItIsAFeature(), null),
        Buttons.WrongTeamId => Destinations.Read(turn, request, press.Value, wrong: true),
        _ when Rest(press.Button, Buttons.AgreePrefix) is { } person => (new Act.Agree(new PersonId(person)), null),
        _ when Rest(press.Button, Buttons.NotNowPrefix) is { } person => (new Act.NotNow(new PersonId(person)), null),
        _ when Rest(press.Button, Buttons.AnswerPrefix) is { } id => Option(turn, request, id),
        _ when Rest(press.Button, Buttons.RoutePrefix) is { } team && turn.Facts.Organisation.Teams.ContainsKey(new TeamId(team)) => (new Act.ChooseTeam(new TeamId(team)), null),
        _ => (null, Text.Plain("That button does nothing any more.")),
    };

    private static (Act?, Text?) Option(Turn turn, Request request, string id) =>
        request.Question?.Options.FirstOrDefault(o => o.Id == id) is { } option
            ? (new Act.AnswerQuestion(option), null)
            : (null, Text.Of($"That question is closed: {StatusWords.Of(turn, request with { Why = null })}."));

    private static string? Rest(ButtonId button, string prefix) =>
        button.Value.StartsWith(prefix, StringComparison.Ordinal) ? button.Value[prefix.Length..] : null;
}
