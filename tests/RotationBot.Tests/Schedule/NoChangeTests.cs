using NodaTime;
using NodaTime.Text;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Schedule;

/// <summary>
/// What happens, and how many headers and groups are written for it. The channel shows primary (Alice until Monday 30
/// November 10:00, then Bob) and until when; the group is whoever is primary, and Dana.
/// </summary>
public sealed class NoChangeTests
{
    private const string Tuesday = "2026-11-24T12:00:00Z";
    private const string People = "\"participants\": [\"alice\", \"bob\"]";
    private const string Alice = "\"name\": \"Alice\", \"holidays\": \"gb\"";

    private static readonly Situation Before = new(Tuesday, Minimal.Text);

    private static readonly Dictionary<string, (Situation From, Situation To, int Headers, int Groups)> Catalogue = new()
    {
        ["a restart, or an equal file loaded again"] = (Before, Before, 0, 0),
        ["a day passes"] = (Before, Before with { At = "2026-11-25T12:00:00Z" }, 0, 0),
        ["the clocks change in the middle of a shift"] = (Before with { At = "2026-10-24T12:00:00Z" }, Before with { At = "2026-10-25T12:00:00Z" }, 0, 0),
        ["office hours begin and end"] = (Before with { At = "2026-11-27T08:59:00Z" }, Before with { At = "2026-11-27T17:01:00Z" }, 0, 0),
        ["the members of a group are written in another order"] = (Before, Before.Edited("{ \"rota\": \"web\" }, { \"person\": \"dana\" }", "{ \"person\": \"dana\" }, { \"rota\": \"web\" }"), 0, 0),
        ["somebody is written into a group twice over"] = (Before, Before.Edited("{ \"rota\": \"web\" }, {", "{ \"rota\": \"web\" }, { \"person\": \"alice\" }, {"), 0, 0),
        ["the organisation moves to another time zone"] = (Before, Before.Edited("\"Test\", \"timeZone\": \"Europe/London\"", "\"Test\", \"timeZone\": \"Asia/Tokyo\""), 0, 0),
        ["a role is added that no header shows and no group has"] = (Before, Before.Edited("{ \"name\": \"lead\", \"kind\"", "{ \"name\": \"other\", \"kind\": \"static\", \"participants\": [\"bob\"] }, { \"name\": \"lead\", \"kind\""), 0, 0),
        ["somebody joins the end of the rota"] = (Before.Edited(Alice, "\"name\": \"Alice\""), Before.Edited(Alice, "\"name\": \"Alice\"").Edited("\"every\": {", "\"changes\": [{ \"effective\": \"2026-12-21\", \"participants\": [\"alice\", \"bob\", \"dana\"] }], \"every\": {"), 0, 0),
        ["an office holiday is added on which the same person is on call"] = (Before, Before.Edited("\"gb\": [\"2026-12-25\"]", "\"gb\": [\"2026-12-25\", \"2026-12-28\"]"), 0, 0),
        ["somebody covers their own shift"] = (Before, Before.Covered("alice", "2026-11-24T09:00:00Z", "2026-11-26T09:00:00Z"), 0, 0),
        ["a cover of a later shift"] = (Before, Before.Covered("dana", "2026-12-03T09:00:00Z", "2026-12-04T09:00:00Z"), 0, 0),
        ["a cover that was called off before it began"] = (Before, Before.Covered("bob", "2026-11-25T09:00:00Z", "2026-11-26T09:00:00Z", cancelled: "2026-11-24T11:00:00Z"), 0, 0),
        ["somebody who is not on call is away"] = (Before, Before.Away("bob", "2026-11-24T00:00:00Z", "2026-11-28T00:00:00Z"), 0, 0),
        ["a handover to the same person"] = (Before.Edited(People, "\"participants\": [\"bob\"]"), Before.Edited(People, "\"participants\": [\"bob\"]") with { At = "2026-11-30T10:00:00Z" }, 0, 0),
        ["somebody who is not on call leaves the platform"] = (Before, Before with { Left = "bob" }, 0, 0),
        ["somebody is renamed who is not on call"] = (Before, Before.Edited("\"name\": \"Bob\"", "\"name\": \"Robert\""), 0, 0),

        ["whoever is on call is renamed"] = (Before, Before.Edited("\"name\": \"Alice\"", "\"name\": \"Alicia\""), 1, 0),
        ["a cover begins later in the shift"] = (Before, Before.Covered("bob", "2026-11-25T09:00:00Z", "2026-11-26T09:00:00Z"), 1, 0),
        ["the template is written differently"] = (Before, Before.Edited("until {primary.until}", "to {primary.until}"), 1, 0),
        ["a handover is moved"] = (Before, Before.Edited("\"handover\": \"10:00\"", "\"handover\": \"11:00\""), 1, 0),
        ["whoever is on call leaves the platform"] = (Before, Before with { Left = "alice" }, 0, 1),
        ["a group gets another member"] = (Before, Before.Edited("{ \"person\": \"dana\" }], \"team\"", "{ \"person\": \"dana\" }, { \"person\": \"bob\" }], \"team\""), 0, 1),
        ["a handover"] = (Before, Before with { At = "2026-11-30T10:00:00Z" }, 1, 1),
        ["a cover that begins at once"] = (Before, Before.Covered("bob", "2026-11-24T09:00:00Z", "2026-11-26T09:00:00Z"), 1, 1),
        ["whoever is on call is away"] = (Before, Before.Away("alice", "2026-11-24T00:00:00Z", "2026-11-28T00:00:00Z"), 1, 1),
        ["the header is not wanted any more"] = (Before, Before.Edited("{ \"channel\": \"help\", \"template\": \"on call: {primary} until {primary.until}\" }", ""), 1, 0),
    };

    public static TheoryData<string> Names => [.. Catalogue.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void So_much_is_written_when(string happening)
    {
        var (from, to, headers, groups) = Catalogue[happening];
        var shown = OutputDifferences.Between(new Dictionary<OutputId, ShownOutput>(), from.Wanted(), from.Now).ToDictionary(d => d.Id, d => d.Shown);
        Assert.Equal((1, 1), Written(shown.Keys));

        var written = OutputDifferences.Between(shown, to.Wanted(), to.Now).Where(d => d.Effect is not null).Select(d => d.Id);

        Assert.Equal((headers, groups), Written(written));
    }

    private static (int Headers, int Groups) Written(IEnumerable<OutputId> outputs)
    {
        var kinds = outputs.Select(o => o.Kind).ToList();
        return (kinds.Count(k => k == OutputKind.Header), kinds.Count(k => k == OutputKind.Group));
    }

    private sealed record Situation(string At, string File)
    {
        public RotaRecords Records { get; init; } = RotaRecords.None;

        /// <summary>Who has no account any more.</summary>
        public string? Left { get; init; }

        public Instant Now => Read(At);

        public Situation Edited(string piece, string instead)
        {
            Assert.Contains(piece, File, StringComparison.Ordinal);
            return this with { File = File.Replace(piece, instead, StringComparison.Ordinal) };
        }

        public Situation Covered(string by, string from, string to, string? cancelled = null) =>
            this with { Records = Records with { Overrides = [new("C-1", new("primary"), new PersonId(by), Read(from), Read(to), null, cancelled is null ? null : Read(cancelled))] } };

        public Situation Away(string who, string from, string to) => this with { Records = Records with { Absences = [new(new(who), Read(from), Read(to))] } };

        public WantedOutputs Wanted()
        {
            var (settings, faults) = Minimal.Read(File);
            Assert.Empty(faults);
            var organisation = settings!.Organisation;
            var outputs = Outputs.At(organisation, new Dictionary<RotaId, RotaRecords> { [new("web")] = Records }, Now);
            return new(outputs, organisation, new Dictionary<PlatformId, PlatformFacts> { [Some.Platform] = new(new PlatformTraits(true, 250, "/oncall"), p => p.Value != Left) });
        }

        private static Instant Read(string utc) => InstantPattern.General.Parse(utc).Value;
    }
}
