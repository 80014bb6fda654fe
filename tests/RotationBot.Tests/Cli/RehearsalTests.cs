namespace RotationBot.Tests.Cli;

/// <summary>The timeline of pings if nobody answers.</summary>
public sealed class RehearsalTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task An_urgent_request_climbs_its_ladder_outside_office_hours()
    {
        var rehearsed = await terminal.AskAsync("rehearse", "S1 community is down", "--channel", "~sustained-engineering", "--user", "kim", "--at", "fri 17:55");

        Assert.Equal("""
            Fri 27 Nov 17:55 (London)  P1 -> SET (matched "community" -> Company environments)
              > SET looks after this (matched "community" -> Company environments).
              > @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar (backup) in 5 min, Priya (lead) in 10 min.
              > R-1 · P1
              17:55:00  primary  Kai         #sustained-engineering
              18:00:00  backup   Omar        #sustained-engineering
              18:05:00  lead     Priya       #sustained-engineering
              18:10:00  final    #set-leads  #set-leads
              then it stays open, and anyone can take it
            """, rehearsed.Output);
    }

    [Fact]
    public async Task Across_a_handover_the_newcomers_are_told()
    {
        var rehearsed = await terminal.AskAsync("rehearse", "S1 community is down", "--channel", "sustained-engineering", "--at", "mon 09:57");

        Assert.Contains("  09:57:00  primary  Kai ", rehearsed.Output, StringComparison.Ordinal);
        Assert.Contains("  10:02:00  backup   Jess ", rehearsed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_office_hours_the_asker_reads_when_it_will_be_seen()
    {
        var rehearsed = await terminal.AskAsync("rehearse", "@rotation the report page is slow", "--channel", "general", "--at", "sat 11:00");

        Assert.Contains("so Ada (duty) will see this Mon at 09:00", rehearsed.Output, StringComparison.Ordinal);
        Assert.Contains("  Mon 30 Nov 09:00:00  duty ", rehearsed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_whom_the_asker_mentions_are_not_told_twice()
    {
        var rehearsed = await terminal.AskAsync("rehearse", "@delivery-support the pipeline is red", "--channel", "delivery", "--at", "fri 14:00");

        Assert.Contains("(the asker's mention told them)", rehearsed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greeting_opens_nothing()
    {
        var rehearsed = await terminal.AskAsync("rehearse", "hi", "--channel", "delivery");

        Assert.EndsWith("  no request is opened", rehearsed.Output, StringComparison.Ordinal);
    }
}
