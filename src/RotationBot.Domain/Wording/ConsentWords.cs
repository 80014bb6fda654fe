using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is said where a second engineer needs somebody's agreement.</summary>
internal static class ConsentWords
{
    public static Text Ask(Turn turn, UserRef actor, PersonId person, IReadOnlyList<PersonId> managers) => Text.Of(
        $"{turn.Roster.NameOf(actor)} asks to hand {turn.Request!.Id} to {turn.Roster.NameOf(person)}, who isn't on call. {Or(turn, managers)}, do you agree? {Meanwhile(turn, turn.Request)}");

    public static Text Asked(Turn turn, IReadOnlyList<PersonId> managers, PersonId person) => Text.Of(
        $"{turn.Roster.NameOf(person)} isn't on call, so I've asked {Names(turn, managers)}. {Meanwhile(turn, turn.Request!)}");

    public static Text AskedAlready(Turn turn, IReadOnlyList<PersonId> managers, PersonId person) => Text.Of(
        $"{Names(turn, managers)} {(managers.Count == 1 ? "has" : "have")} been asked about {turn.Roster.NameOf(person)} already. {Meanwhile(turn, turn.Request!)}");

    public static Text Agreed(Turn turn, UserRef actor, ConsentAsked asked) => Text.Of(
        $"{turn.Roster.NameOf(actor)} agrees: {turn.Roster.NameOf(asked.By)} hands {turn.Request!.Id} to {turn.Roster.NameOf(asked.Person)}.");

    public static Text NotNow(Turn turn, UserRef actor, PersonId person) => Text.Of(
        $"{turn.Roster.NameOf(actor)} would rather leave {turn.Roster.NameOf(person)} out of {turn.Request!.Id} for now.");

    public static Text Stays(Turn turn, UserRef actor, ConsentAsked asked) => Text.Of(
        $"{turn.Roster.NameOf(asked.By)}, {turn.Roster.NameOf(actor)} would rather leave {turn.Roster.NameOf(asked.Person)} out of it for now. It {Goes(turn, turn.Request!)}");

    /// <summary>Another engineer has been asked for instead.</summary>
    public static Text Overtaken(Turn turn, UserRef actor, PersonId instead) => Text.Of(
        $"{turn.Roster.NameOf(actor)} asks for {turn.Roster.NameOf(instead)} instead.");

    public static Text Lapsed(Turn turn, Request request) => Text.Of(
        $"No agreement is needed any more: {StatusWords.Of(turn, request with { Why = null })}.");

    public static Text Settled(Turn turn, Request request) => Text.Of(
        $"That is settled already: {StatusWords.Of(turn, request with { Why = null })}.");

    public static Text NotYours(Turn turn, Request request) => SecondEngineer.GuardedOf(turn, request) is { } guarded && SecondEngineer.Asked(turn, guarded) is { Count: > 0 } managers
        ? Text.Of($"That is for {Lists.Or([.. managers.Select(turn.Roster.NameOf)])} to say.")
        : Text.Of($"That is for the bot's admins to say.");

    private static Text Or(Turn turn, IReadOnlyList<PersonId> managers) =>
        Text.Join(" or ", managers.Select(m => Text.Of($"{new Span.Ping(m, turn.Roster.NameOf(m))}")));

    private static string Names(Turn turn, IReadOnlyList<PersonId> managers) => Lists.And([.. managers.Select(turn.Roster.NameOf)]);

    /// <summary>What holds until somebody agrees.</summary>
    private static string Meanwhile(Turn turn, Request request) => $"Until then it {Goes(turn, request)}";

    private static string Goes(Turn turn, Request request) => request.State == RequestState.Acked && request.TakenBy is { } taker
        ? $"stays with {turn.Roster.NameOf(taker)}."
        : "goes on as before.";
}
