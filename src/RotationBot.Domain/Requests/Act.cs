using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Requests;

/// <summary>Something a person does to a request, whichever way they said it: button, reaction, reply, command.</summary>
internal abstract record Act
{
    /// <param name="Casual">Said in passing (a reply, :eyes:): counts from responders only, and never the asker's own words.</param>
    public sealed record Ack(bool Casual) : Act;

    public sealed record Resolve : Act;

    public sealed record Snooze(Instant Until) : Act;

    public sealed record EscalateNow : Act;

    /// <param name="Wrong">The first owner was the wrong one: worth learning from.</param>
    public sealed record ToTeam(Owner Owner, bool Wrong) : Act;

    public sealed record ToPerson(PersonId Person) : Act;

    /// <summary>This second engineer may be brought in.</summary>
    public sealed record Agree(PersonId Person) : Act;

    /// <summary>This second engineer had better not be brought in now.</summary>
    public sealed record NotNow(PersonId Person) : Act;

    public sealed record SetPriority(PriorityId Priority) : Act;

    public sealed record AnswerQuestion(QuestionOption Option) : Act;

    /// <summary>There is an issue already, or it has been opened now.</summary>
    public sealed record HaveIssue : Act;

    /// <summary>What looked like a feature request is a bug.</summary>
    public sealed record ItIsABug : Act;

    /// <summary>What looked like a feature request is one.</summary>
    public sealed record ItIsAFeature : Act;

    /// <summary>A second team that fits was offered, and chosen.</summary>
    public sealed record ChooseTeam(TeamId Team) : Act;
}
