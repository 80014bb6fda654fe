using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RotationBot.Configuration;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.House;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Calendars;

/// <summary>A reader of other people (ical.js) finds in our text the shifts we put in.</summary>
public sealed class OutsideReaderTests : IDisposable
{
    private static readonly Lazy<Organisation> Organisation = new(() => ConfigurationFile.Load(Shipped.Path).Settings!.Organisation);

    /// <summary>What names may do to a line: meanings of the format, letters of one to four octets, more than a line can hold.</summary>
    private static readonly string[] OddNames =
    [
        @"Smith, John; the \ one", @"C:\new\, really", "two\nlines", "quo\"ted: BEGIN:VEVENT", new string('x', 200),
        string.Concat(Enumerable.Repeat("🦄ü漢", 40)), "Zoë 👩‍👩‍👧‍👦 Ångström", " ",
    ];

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [SkippableTheory]
    [InlineData("2026-11-25T12:00:00Z")]
    [InlineData("2027-03-28T00:30:00Z")]
    public async Task Every_shipped_calendar_is_read_as_it_was_meant(string now)
    {
        NodeScript.Need();

        await AssertReadAsync(All(Organisation.Value, now), patience.Token);
    }

    [SkippableFact]
    public async Task Odd_names_are_read_as_they_are_written()
    {
        NodeScript.Need();
        var people = Organisation.Value.People.Select((p, i) => (p.Key, p.Value with { Name = OddNames[i % OddNames.Length] })).ToDictionary();

        await AssertReadAsync(All(Organisation.Value with { People = people }, "2026-11-25T12:00:00Z"), patience.Token);
    }

    [SkippableTheory]
    [InlineData("\r\n ", "\r\n")]
    [InlineData("\r\n ", "\r\n  ")]
    [InlineData(@"\\", @"\")]
    [InlineData(@"\n", "\r\n")]
    public async Task A_fold_or_an_escape_that_is_wrong_would_be_seen(string right, string wrong)
    {
        NodeScript.Need();
        var people = Organisation.Value.People.ToDictionary(p => p.Key, p => p.Value with { Name = OddNames[1] });
        var calendar = OnCallCalendar.Of(Organisation.Value with { People = people }, new Dictionary<RotaId, RotaRecords>(), new CalendarTarget.OfRota(new("set")), At("2026-11-25T12:00:00Z"))!;
        var text = calendar.ToString();
        Assert.Contains(right, text, StringComparison.Ordinal);

        var read = Assert.Single(await ReadAsync([text.Replace(right, wrong, StringComparison.Ordinal)], patience.Token));

        Assert.NotEqual(Meant(calendar), read);
    }

    private static IReadOnlyList<OnCallCalendar> All(Organisation organisation, string now) =>
    [
        .. organisation.Rotas.Keys.Select(r => (CalendarTarget)new CalendarTarget.OfRota(r)).Concat(organisation.People.Keys.Select(p => new CalendarTarget.OfPerson(p)))
            .Select(t => OnCallCalendar.Of(organisation, new Dictionary<RotaId, RotaRecords>(), t, At(now))!),
    ];

    private async Task AssertReadAsync(IReadOnlyList<OnCallCalendar> calendars, CancellationToken cancellationToken)
    {
        Assert.True(calendars.Sum(c => c.Events.Count) > 1000);
        Assert.Equal(calendars.Select(Meant), await ReadAsync([.. calendars.Select(c => c.ToString())], cancellationToken));
    }

    /// <summary>What the reader finds in each text, in the words of <see cref="Meant"/>.</summary>
    private async Task<IReadOnlyList<string>> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var files = texts.Select((t, i) => Written(i.ToString(CultureInfo.InvariantCulture) + ".ics", t)).ToList();
        return [.. (await NodeScript.RunAsync("read-calendars.mjs", files, cancellationToken)).Select(line => Found(JsonDocument.Parse(line).RootElement))];
    }

    private static string Found(JsonElement calendar) => calendar.TryGetProperty("error", out var error)
        ? error.GetString()!
        : string.Join('\n', calendar.GetProperty("events").EnumerateArray().Select(e => string.Join('|', new[] { "uid", "start", "end", "summary", "description" }.Select(k => e.GetProperty(k).GetString()))));

    private static string Meant(OnCallCalendar calendar) =>
        string.Join('\n', calendar.Events.Select(e => $"{e.Uid}|{Iso(e.From)}|{Iso(e.To)}|{e.Summary}|{e.Description}"));

    private static string Iso(Instant at) => at.ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static Instant At(string utc) => InstantPattern.General.Parse(utc).Value;

    private string Written(string name, string text)
    {
        File.WriteAllText(folder.File(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return folder.File(name);
    }
}
