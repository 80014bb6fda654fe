using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>Why somebody is on call, rule by rule, in one sentence per role.</summary>
public sealed class WhyWords(Organisation organisation, Rota rota, Instant now)
{
    /// <summary>"primary Jess: turn 21 of [Omar, Jess], since Mon 22 Mar 10:00; Omar is away until Fri 10:00; Jess stands in."</summary>
    public string Of(Explanation why) => $"{why.Role} {Names(why.Holders)}: {string.Join("; ", why.Steps.Select(step => Say(step) + Due(why, step)))}{Untouched(why)}.";

    private string Say(Step step) => step.Cause switch
    {
        Cause.NotStarted c => $"the first shift begins {When(c.Start)}",
        Cause.Ended c => $"the rotation ended {When(c.End)}",
        Cause.Holiday c => $"{Day(c.Day)} is a holiday of this rota",
        Cause.BetweenSlots => "nobody is planned between these days",
        Cause.OutsideCoverage => "it is outside the hours this role covers",
        Cause.Turn c => $"turn {c.Number} of [{string.Join(", ", c.Members.Select(Name))}], since {When(c.Since)}",
        Cause.ListChanged { Left: { } left } => $"{Name(left)} has left the rota, {Next(step)}",
        Cause.ListChanged => $"people have joined since, {Next(step)}",
        Cause.Absent c => $"{Name(c.Person)} is away until {When(c.Until)}, {Next(step)}",
        Cause.DayOff c => $"{Name(c.Person)} has a holiday on {Day(c.Day)}, {Next(step)}",
        Cause.Follows c => $"{Place(c.Offset)} after {c.Of}{(c.Holder is { } holder ? $" {Name(holder)}" : "")}",
        Cause.HoldsTheOther c => $"{Name(c.Person)} holds the other role, {Next(step)}",
        Cause.Always => "named in the rota, without turns",
        Cause.Overridden c => $"override {c.Change.Id} puts {Names(step.Holders)} there until {When(c.Change.To)}",
        Cause.Swapped c => $"swap {c.Change.Id} gives it from {Name(c.From)} to {Names(step.Holders)}",
        _ => throw new NotSupportedException(step.Cause.GetType().Name),
    };

    /// <summary>Whom the plan means, where it is not the answer already.</summary>
    private string Due(Explanation why, Step step) =>
        step.Cause is Cause.Turn or Cause.Follows && why.Steps.Count > 1 ? $": {Names(step.Holders)}" : "";

    /// <summary>Nothing but the plan: said, because that is what people ask for.</summary>
    private static string Untouched(Explanation why) => why.Steps is [{ Cause: Cause.Turn or Cause.Follows }] ? "; no override, nobody away" : "";

    private string Next(Step step) => step.Holders.Count == 0 ? "nobody is left" : $"so {Names(step.Holders)} is next";

    private static string Place(int offset) => offset == 1 ? "next" : $"{offset} places";

    private string Names(IReadOnlyList<PersonId> people) => people.Count == 0 ? "nobody" : Lists.And([.. people.Select(Name)]);

    private string Name(PersonId person) => organisation.NameOf(person);

    private string When(Instant at) => Times.Dated(at, rota.TimeZone, now);

    private static string Day(LocalDate day) => $"{day:ddd d MMM}";
}
