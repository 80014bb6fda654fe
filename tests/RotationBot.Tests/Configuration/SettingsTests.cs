using System.Text;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Tests.Configuration;

public sealed class SettingsTests
{
    private static readonly Settings Read = Minimal.Read(Minimal.Text).Settings!;

    [Fact]
    public void The_store_lies_beside_the_file_unless_a_data_folder_is_named()
    {
        Assert.Equal("/folder/data/test.db", Read.StorePath);
        Assert.Equal("/elsewhere/test.db", ConfigurationFile.Read(Encoding.UTF8.GetBytes(Minimal.Text), "/folder", "/elsewhere").Settings?.StorePath);
    }

    [Fact]
    public void Host_settings_have_defaults()
    {
        var settings = Minimal.With("\"web\": { \"listen\": \"http://127.0.0.1:5081\", \"publicUrl\": null },", "").Settings;

        Assert.Equal(new WebSettings(new("http://127.0.0.1:5080"), null), settings?.Web);
        Assert.Equal(new RetentionSettings(Duration.FromDays(90), Duration.FromDays(730)), settings?.Retention);
    }

    [Fact]
    public void Durations_are_read_as_people_write_them()
    {
        var levels = Read.Organisation.Policies[new("ladder")].Levels;

        Assert.Equal(Duration.FromMinutes(15), levels[0].Timeouts.For(new("normal")));
        Assert.Equal(Duration.FromSeconds(300), levels[0].Timeouts.For(new("p1")));
        Assert.Equal(Duration.FromMinutes(90), levels[1].Timeouts.Default);
    }

    [Fact]
    public void A_policy_keeps_its_targets_in_order()
    {
        var policy = Read.Organisation.Policies[new("ladder")];

        Assert.Equal([new Target.OfRole(new("lead")), new Target.OfPerson(new("bob"))], policy.Levels[1].Targets);
        Assert.Equal([new Target.OfChannel(new("ops")), new Target.OfGroup(new("web-support"))], policy.Final);
        Assert.Null(policy.OfficeHours);
    }

    [Fact]
    public void A_priority_is_shown_in_capitals_unless_it_has_a_label()
    {
        Assert.Equal(["P1", "normal"], Read.Organisation.Priorities.Select(p => p.Label));
        Assert.Equal(new PriorityId("normal"), Read.Organisation.DefaultPriority.Id);
    }

    [Fact]
    public void What_people_are_told_of_their_shifts_has_defaults_and_is_read_longest_first()
    {
        var written = Minimal.With("\"handle\": [\"primary\"],", "\"handle\": [\"primary\"], \"reminders\": [\"30m\", \"2d\", \"30m\"], \"acceptHandovers\": false,").Settings!;

        Assert.Equal([Duration.FromDays(1), Duration.FromHours(1)], Read.Organisation.NoticesOf(new("web")).Reminders);
        Assert.True(Read.Organisation.NoticesOf(new("web")).AcceptHandovers);
        Assert.Equal([Duration.FromDays(2), Duration.FromMinutes(30)], written.Organisation.NoticesOf(new("web")).Reminders);
        Assert.False(written.Organisation.NoticesOf(new("web")).AcceptHandovers);
    }

    [Fact]
    public void A_persons_zone_is_the_organisations_unless_stated()
    {
        Assert.Equal("Europe/London", Read.Organisation.People[new("alice")].TimeZone.Id);
        Assert.Equal("America/New_York", Read.Organisation.People[new("bob")].TimeZone.Id);
        Assert.Equal([new SandboxUser("rosa", "Rosa", DateTimeZoneProviders.Tzdb["Europe/Paris"])], Read.Sandbox.Users);
    }

    [Fact]
    public void A_person_is_not_on_call_on_a_holiday_of_their_own()
    {
        var rota = Read.Organisation.Rotas[new("web")];
        var turnOfAlice = Instant.FromUtc(2026, 12, 24, 12, 0);
        var holiday = Instant.FromUtc(2026, 12, 25, 12, 0);

        Assert.Equal([new PersonId("alice")], rota.WhoIsOn(turnOfAlice, Domain.Rotas.RotaRecords.None).Of(new("primary")));
        Assert.Equal([new PersonId("bob")], rota.WhoIsOn(holiday, Domain.Rotas.RotaRecords.None).Of(new("primary")));
    }

    [Fact]
    public void A_channel_without_team_or_rulesets_is_only_posted_to()
    {
        Assert.Null(Read.Organisation.Channels[new("ops")].Entry);
        Assert.Equal([new RulesetId("main")], Read.Organisation.Channels[new("help")].Entry?.Rulesets);
        Assert.Equal("Ask here", Read.Sandbox.Purposes[new("help")]);
    }
}
