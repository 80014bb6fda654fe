using System.Text.Json;

namespace RotationBot.Tests.Cli;

/// <summary>The verbs that ask the configuration something.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Route_names_the_owner_the_reason_and_the_place()
    {
        var routed = await terminal.AskAsync("route", "customers", "get", "SAML errors since the upgrade, P1");

        Assert.Equal("""
            Source (matched "SAML" -> IAM)
              where     #ask-source, @source-support
              priority  p1
            """, routed.Output);
        Assert.Equal((0, ""), (routed.Code, routed.Error));
    }

    [Theory]
    [InlineData("delivery", "could somebody look at our pipeline?", "sg-delivery")]
    [InlineData("#delivery", "gitserver can't clone from Perforce", "source")]
    [InlineData("general", "the page is slow", "weekday-rota")]
    [InlineData("general", "@delivery-support could somebody look at our pipeline?", "sg-delivery")]
    public async Task Route_hears_a_message_where_it_is_written(string channel, string text, string team) =>
        Assert.Equal(team, Json(await terminal.AskAsync("route", text, "--channel", channel, "--json")).GetProperty("team").GetString());

    [Fact]
    public async Task Route_says_who_may_know_where_nobody_owns_it()
    {
        var routed = await terminal.AskAsync("route", "--ruleset", "whodoinotify", "hmm?!");

        Assert.True(Json(await terminal.AskAsync("route", "--ruleset", "whodoinotify", "hmm?!", "--json")).GetProperty("fallback").GetBoolean());
        Assert.StartsWith("nobody owns this; #team-support-engineering and #discuss-engineering may know", routed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_call_reads_times_as_people_write_them_and_echoes_them_in_full()
    {
        var now = await terminal.AskAsync("oncall", "@delivery-support", "--at", "sat 18:00");

        Assert.Equal("""
            sg-delivery · Sat 28 Nov 18:00 (London) · outside office hours
              engineer  Ana until Mon 10:00, then Theo
              em        Maria
              pm        Noor
            """, now.Output);
    }

    [Fact]
    public async Task On_call_in_json_gives_instants_in_utc_and_people_by_id()
    {
        var now = Json(await terminal.AskAsync("oncall", "set", "--json"))[0];
        var primary = now.GetProperty("roles")[0];

        Assert.Equal("2026-11-25T12:00:00Z", now.GetProperty("at").GetString());
        Assert.True(now.GetProperty("officeOpen").GetBoolean());
        Assert.Equal("kai", primary.GetProperty("people")[0].GetProperty("id").GetString());
        Assert.Equal("2026-11-30T10:00:00Z", primary.GetProperty("until").GetString());
        Assert.Equal("omar", primary.GetProperty("next").GetProperty("person").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_schedule_has_a_row_for_every_change_and_keeps_the_wall_clock_over_a_daylight_saving_change()
    {
        var schedule = await terminal.AskAsync("schedule", "set", "--from", "2027-03-22 12:00", "--weeks", "2");

        Assert.Equal("""
            set · London
              from                   primary  backup  engineer-3  engineer-4  lead
              Mon 22 Mar 2027 12:00  Omar     Jess    Yuki        Tariq       Ruth
              Mon 29 Mar 2027 10:00  Jess     Li      Nia         Hugo        Priya
              Mon 5 Apr 2027 10:00   Li       Kai     Pavel       Zara        Priya
            """, schedule.Output);
    }

    [Fact]
    public async Task The_same_people_always_are_said_once()
    {
        var schedule = await terminal.AskAsync("schedule", "sg-delivery", "--weeks", "1");

        Assert.StartsWith("sg-delivery · London · throughout: em Maria · pm Noor\n", schedule.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no rota, or team with one, \"stt\"; did you mean \"set\"?", "oncall", "stt")]
    [InlineData("\"blursday\" is no time I can read; try \"fri 18:00\"", "oncall", "set", "--at", "blursday")]
    [InlineData("there is no channel \"delivry\"; did you mean \"delivery\"?", "route", "hello", "--channel", "delivry")]
    [InlineData("there is no ruleset \"nosuch\"; known: agency,", "route", "hello", "--ruleset", "nosuch")]
    [InlineData("do not go together", "route", "hello", "--ruleset", "agency", "--channel", "delivery")]
    [InlineData("--channel says where it is written", "rehearse", "hello")]
    [InlineData("nobody answers in bot-ops", "route", "hello", "--channel", "bot-ops")]
    public async Task What_there_is_not_is_said_with_the_nearest_that_there_is(string words, params string[] asked)
    {
        var refused = await terminal.AskAsync(asked);

        Assert.Contains(words, refused.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
    }

    [Theory]
    [InlineData("there is no option \"--chanel\"; did you mean \"--channel\"?", "route", "--chanel", "delivery", "gitserver")]
    [InlineData("there is no option \"--usr\"; did you mean \"--user\"?", "rehearse", "S1", "--channel", "delivery", "--usr", "kim")]
    [InlineData("there is no option \"--josn\"; did you mean \"--json\"?", "why", "set", "--josn")]
    [InlineData("--weeks takes a number from 1 to 520, not \"1e3\"", "schedule", "set", "--weeks", "1e3")]
    [InlineData("--weeks takes a number from 1 to 520, not \"0\"", "schedule", "set", "--weeks", "0")]
    public async Task What_is_mistyped_is_a_usage_error(string words, params string[] asked)
    {
        var refused = await terminal.AskAsync(asked);

        Assert.Contains(words, refused.Error, StringComparison.Ordinal);
        Assert.Equal((64, ""), (refused.Code, refused.Output));
    }

    [Fact]
    public async Task After_two_hyphens_everything_is_text()
    {
        Assert.Equal(0, (await terminal.AskAsync("route", "--config", terminal.Config, "--", "--SAML is broken")).Code);
    }

    [Fact]
    public async Task In_json_the_refusal_is_json_too()
    {
        var refused = await terminal.AskAsync("oncall", "stt", "--json");

        Assert.Contains("did you mean \"set\"?", Json(refused).GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, ""), (refused.Code, refused.Error));
    }

    [Fact]
    public async Task Colours_are_for_people_who_look()
    {
        using var looking = new Terminal { Colours = true };

        Assert.StartsWith("\e[1mset · ", (await looking.AskAsync("oncall", "set")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', (await looking.AskAsync("oncall", "set", "--json")).Output);
        Assert.DoesNotContain('\e', (await terminal.AskAsync("oncall", "set")).Output);
    }

    private static JsonElement Json(Terminal.Outcome outcome) => JsonDocument.Parse(outcome.Output).RootElement;
}
