using System.Text.Json;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

/// <summary><c>corrections</c> and <c>replay</c>, beside a host that holds the store open.</summary>
public sealed class RuleOwnerVerbTests : IDisposable
{
    private readonly Terminal terminal = new() { At = "2026-03-02T15:00:00Z" };

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_correction_is_an_example_with_the_words_that_still_mislead()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await SaveAsync(host, Wrong(1, "GitLab token expired", "source", "release", "Code host connections"));

        var listed = await terminal.AskStoreAsync("corrections");

        Assert.Equal(
            """
            R-1  source -> release by sam (matched -> Code host connections)
              {"text":"GitLab token expired","team":"release"}
            misled by "gitlab" (Code host connections) and "token" (Code host connections)
            """, listed.Output);
    }

    [Fact]
    public async Task What_the_rules_of_now_do_right_misleads_no_more()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await SaveAsync(host, Wrong(1, "gitserver lost a disk", "release", "source", "Infrastructure"));

        var report = JsonDocument.Parse((await terminal.AskStoreAsync("corrections", "--json")).Output).RootElement;

        Assert.True(report.GetProperty("corrections")[0].GetProperty("mended").GetBoolean());
        Assert.Empty(report.GetProperty("misled").EnumerateArray());
    }

    [Fact]
    public async Task A_private_correction_has_neither_text_nor_words()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        var hr = new ChannelRef(Some.Platform, "hr", null, ChannelKind.Private);
        await SaveAsync(host, Wrong(1, "GitLab secret", "source", "release", "Code host connections") with { Message = new(hr, "m1"), Thread = new(hr, "m1") });

        var listed = await terminal.AskStoreAsync("corrections");

        Assert.Equal("R-1  source -> release by sam (Code host connections)\n  the text is private or no longer kept", listed.Output);
    }

    [Fact]
    public async Task Corrections_before_the_time_asked_for_are_left_out()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await SaveAsync(host, Wrong(1, "GitLab", "source", "release", "Code host connections"));

        Assert.Equal("Nobody has said that anything came to the wrong team.", (await terminal.AskStoreAsync("corrections", "--since", "2h")).Output);
    }

    [Theory]
    [InlineData("corrections")]
    [InlineData("replay")]
    public async Task An_age_that_is_none_is_refused(string verb)
    {
        var refused = await terminal.AskStoreAsync(verb, "--since", "soon");

        Assert.Equal(1, refused.Code);
        Assert.Equal("rotationbot: --since \"soon\" is no age; write \"90d\", \"12h\" or \"1d12h\", at most ten years.", refused.Error);
    }

    [Fact]
    public async Task A_replay_shows_what_would_go_elsewhere_than_it_ended()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await SaveAsync(host, Asked(1, "gitserver lost a disk", "source"));
        await SaveAsync(host, Asked(2, "SAML is broken", "release"));
        await SaveAsync(host, Asked(3, "", "release"));

        var replayed = await terminal.AskStoreAsync("replay");

        Assert.Equal(1, replayed.Code);
        Assert.StartsWith(
            """
            2 routed again, 1 as they ended, 1 elsewhere; 1 left out (private, no longer kept, or nobody answers there)
              R-2  release -> source because matched "SAML" -> IAM

            """, replayed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_names_keywords_nobody_said_and_rulesets_that_only_fell_back()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await SaveAsync(host, Asked(1, "gitserver lost a disk", "source"));

        var replayed = await terminal.AskStoreAsync("replay", "--json");

        var data = JsonDocument.Parse(replayed.Output).RootElement;
        var repoManagement = data.GetProperty("deadKeywords").EnumerateArray().Single(d => d.GetProperty("topic").GetString() == "repo-mgmt");
        Assert.Equal(0, replayed.Code);
        Assert.Equal(["indexing", "code host syncing", "repo updates", "git gc", "latest commits"], repoManagement.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal(["sourcegraph-delivery"], data.GetProperty("onlyFellBack").EnumerateArray().Select(r => r.GetString()));
    }

    private static Task<bool> SaveAsync(SqliteStore host, Request request) => host.WriteAsync(s => s.Requests.Save(request), CancellationToken.None);

    private static Request Asked(int number, string text, string team) => Some.Request(number, "m" + number) with { Text = text, Team = new TeamId(team) };

    private static Request Wrong(int number, string text, string from, string to, string rule) => Asked(number, text, to) with
    {
        Corrections = [new Correction(new TeamId(from), new TeamId(to), Some.Sam, Some.Noon, rule, $"matched -> {rule}")],
    };
}
