using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Tests.Changes;

namespace RotationBot.Domain.Tests.Commands;

/// <summary>Whatever people type, they get an answer.</summary>
public sealed class AnyWordsTests
{
    private static readonly string[] Words =
    [
        "@ben", "cat", "ana", "for", "nobody", "desk", "primary", "backup", "mon", "tue..thu", "fri 17:00", "13:00-15:00", "..", "-", "to", "until", "now", "today", "tomorrow",
        "2h", "400d", "12 jan", "31 feb", "29 feb", "9999-12-31", "0001-01-01", "9999-12-31T23:59:59Z", "-9998-01-01T00:00:00Z", "25:00", "pm", "C-7", "R-1", "…", "—", "person:", "@", "\"", "role:primary", "99999999999999",
    ];

    private static readonly string[] Verbs = ["take", "cover", "swap", "away", "cancel", "accept", "decline", "confirm", "log"];

    private static readonly Gen<string> Phrases = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(7)));

    [Fact]
    public void Every_command_is_answered_once() =>
        Prop.ForAll(
            Gen.Elements(Verbs).SelectMany(verb => Phrases.SelectMany(words => Gen.Elements("ana", "dan", "zed").Select(who => (who, text: $"{verb} {words}")))).ToArbitrary(),
            said => Desk.Say(said.who, said.text).Effects.OfType<Answer>().Single().Text.ToString().Length > 0)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_stretch_that_can_be_used_begins_now_or_later_ends_after_that_and_lasts_a_year_at_most() =>
        Prop.ForAll(
            Phrases.ToArbitrary(),
            phrase => TimeRange.Parse(phrase, DateTimeZoneProviders.Tzdb["Europe/London"], Desk.Now) is var range
                && (range.Fault is not null || (range.From >= Desk.Now && range.To > range.From && range.To - range.From <= Duration.FromDays(366))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
