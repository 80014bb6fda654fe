using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

/// <summary>The verbs that look into the store, beside a host that holds it open.</summary>
public sealed class StoreVerbTests : IDisposable
{
    private static readonly ChannelRef Private = new(Some.Platform, "hr", null, ChannelKind.Private);
    private readonly Terminal terminal = new() { At = "2026-03-02T15:00:00Z" };

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Requests_lists_what_is_open_and_all_lists_everything()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1") with { Team = new TeamId("source") });
        await SaveAsync(host, Resolved(Some.Request(2, "m2")));

        var open = await terminal.AskStoreAsync("requests");
        var all = await terminal.AskStoreAsync("requests", "--all", "--json");

        Assert.Equal("  R-1  open  normal  source  3 h  sam in #delivery  help", open.Output);
        Assert.Equal(["R-1", "R-2"], JsonDocument.Parse(all.Output).RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task What_a_request_says_is_listed_by_name()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1") with
        {
            Details = new() { Version = "5.2", Links = [new(LinkKind.GithubIssue, "a/b#7", new Uri("https://github.com/a/b/issues/7"))] },
        });

        var details = JsonDocument.Parse((await terminal.AskStoreAsync("requests", "--json")).Output).RootElement[0].GetProperty("details");

        Assert.Equal("5.2", details.GetProperty("version").GetString());
        Assert.Equal(JsonValueKind.Null, details.GetProperty("customer").ValueKind);
        Assert.Equal("GithubIssue a/b#7 https://github.com/a/b/issues/7", string.Join(' ', details.GetProperty("links")[0].EnumerateObject().Select(p => p.Value.GetString())));
    }

    [Fact]
    public async Task Requests_of_one_team_are_found_by_any_of_its_names()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1") with { Team = new TeamId("source") });
        await SaveAsync(host, Some.Request(2, "m2") with { Team = new TeamId("set") });

        Assert.Contains("R-1", (await terminal.AskStoreAsync("requests", "--team", "#discuss-source")).Output, StringComparison.Ordinal);
        Assert.Contains("R-2", (await terminal.AskStoreAsync("requests", "--team", "SET")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("R-1", (await terminal.AskStoreAsync("requests", "--team", "SET")).Output, StringComparison.Ordinal);
        Assert.Contains("fits set and pm; which one?", (await terminal.AskStoreAsync("requests", "--team", "#sustained-engineering")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests", "--all", "--json")]
    [InlineData("export", "requests")]
    public async Task What_was_said_in_private_is_neither_listed_nor_exported(params string[] words)
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1") with
        {
            Text = "the secret plan",
            Why = "matched \"plan\" -> Plans",
            Rule = "Plans",
            Details = new() { Customer = "the secret customer" },
            Message = new MessageRef(Private, "m1"),
            Thread = new ThreadRef(Private, "m1"),
        });

        var listed = await terminal.AskStoreAsync(words);

        Assert.Contains("\"Plans\"", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("matched", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shifts_count_what_people_have_changed_and_say_so()
    {
        await using var host = Host();
        var noon = Some.Noon + Duration.FromDays(3);
        var taken = Some.Change(1, Some.Noon) with { What = new Alteration.Cover(new("set"), new("primary"), [new(noon, noon + Duration.FromHours(2))], null, new PersonId("ruth")) };
        await host.WriteAsync(s => s.Changes.Save(taken), CancellationToken.None);

        var shifts = await terminal.AskStoreAsync("shifts", "@ruth", "--weeks", "1");

        Assert.Equal("  Thu 5 Mar 12:00  to Thu 5 Mar 14:00 (London)  set primary  C-1", shifts.Output.Split('\n').Single(l => l.Contains("primary", StringComparison.Ordinal)));
        Assert.Equal("rotationbot: there is no person \"rut\"; did you mean \"ruth\"?", (await terminal.AskStoreAsync("shifts", "rut")).Error);
    }

    [Fact]
    public async Task The_log_shows_what_was_done_last_but_not_what_about_where_that_is_private()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1") with { Team = new TeamId("source") });
        await SaveAsync(host, Some.Request(2, "m2") with { Team = new TeamId("source"), Thread = new ThreadRef(Private, "m2") });
        await LogAsync(host, new LogEntry(1, "sandbox:sam", "asked", "source: Plans"), new LogEntry(2, "sandbox:sam", "asked", "source: the secret rule"));
        await LogAsync(host, new LogEntry(null, "sandbox:omar", "put in force", "C-7: omar covers jess") { Rota = new RotaId("set"), Change = new ChangeId(7), Where = "sandbox:delivery" });

        Assert.Equal(["C-7: omar covers jess", "-", "source: Plans"], Details((await terminal.AskStoreAsync("log", "--json")).Output));
        Assert.Equal(["C-7: omar covers jess"], Details((await terminal.AskStoreAsync("log", "c7", "--json")).Output));
        Assert.Equal(["C-7: omar covers jess"], Details((await terminal.AskStoreAsync("log", "set", "--json")).Output));
        Assert.Equal(["-"], Details((await terminal.AskStoreAsync("log", "source", "--last", "1", "--json")).Output));
        Assert.Equal("  Mon 2 Mar 12:00  sandbox:sam  asked  R-1  source: Plans", (await terminal.AskStoreAsync("log", "R-1")).Output);
    }

    [Fact]
    public async Task The_log_of_one_thing_is_found_however_much_was_done_since()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1"));
        await LogAsync(host, new LogEntry(1, "sandbox:sam", "asked", "first"), new LogEntry(null, "sandbox:sam", "entered", "C-7") { Change = new ChangeId(7) });
        await LogAsync(host, [.. Enumerable.Repeat(new LogEntry(null, null, "happened", ""), 10_001)]);

        Assert.Equal(["first"], Details((await terminal.AskStoreAsync("log", "R-1", "--json")).Output));
        Assert.Equal(["C-7"], Details((await terminal.AskStoreAsync("log", "C-7", "--json")).Output));
        Assert.Equal("I know of nothing that was done about C-8.", (await terminal.AskStoreAsync("log", "C-8")).Output);
        Assert.Equal("Nothing of that in the last 10000 entries.", (await terminal.AskStoreAsync("log", "set")).Output);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("abc")]
    [InlineData("10001")]
    public async Task A_number_of_entries_that_makes_no_sense_is_a_mistake_in_the_command(string last)
    {
        var refused = await terminal.AskStoreAsync("log", "--last", last);

        Assert.Equal((64, $"rotationbot: --last takes a number from 1 to 10000, not \"{last}\"."), (refused.Code, refused.Error.Trim()));
    }

    [Fact]
    public async Task An_export_goes_through_all_requests_in_order_however_many()
    {
        await using var host = Host();
        await host.WriteAsync(s => Enumerable.Range(1, 1203).Count(n => s.Requests.Save(Some.Request(n, $"m{n}"))), CancellationToken.None);

        var exported = await terminal.AskStoreAsync("export", "requests");

        Assert.Equal(Enumerable.Range(1, 1203).Select(n => $"R-{n}"), exported.Output.Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_backup_taken_beside_a_running_host_is_whole()
    {
        await using var host = Host();
        await SaveAsync(host, Some.Request(1, "m1"));

        var copied = await terminal.AskStoreAsync("backup", "copy.db", "--json");
        await SaveAsync(host, Some.Request(2, "m2"));

        Assert.Equal(0, copied.Code);
        Assert.Equal([1], StoredFile.Find(terminal.File("copy.db")).Read(s => s.Requests.Open()).Select(r => r.Id.Number));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(terminal.File("copy.db"))!, "*.part"));
        await using var restored = SqliteStore.Open(terminal.File("copy.db"));
        Assert.Equal(2, await restored.ReadAsync(s => s.Requests.NextNumber(), CancellationToken.None));
    }

    [Fact]
    public async Task A_backup_is_restored_over_a_killed_hosts_store_as_the_sentence_says()
    {
        await using (var host = Host())
        {
            await SaveAsync(host, Some.Request(1, "m1"));
            var copied = await terminal.AskStoreAsync("backup", "copy.db");
            Assert.Contains($"remove {StorePath}, its -wal and its -shm, put the copy there", copied.Output, StringComparison.Ordinal);
            await SaveAsync(host, Some.Request(2, "m2"));
            foreach (var file in new[] { "", "-wal", "-shm" })
                File.Copy(StorePath + file, terminal.File("killed.db") + file);
        }

        foreach (var file in new[] { "", "-wal", "-shm" })
            File.Delete(terminal.File("killed.db") + file);
        File.Copy(terminal.File("copy.db"), terminal.File("killed.db"));

        await using var restored = SqliteStore.Open(terminal.File("killed.db"));
        Assert.Equal([1], (await restored.ReadAsync(s => s.Requests.Open(), CancellationToken.None)).Select(r => r.Id.Number));
    }

    [Fact]
    public async Task A_backup_overwrites_nothing()
    {
        await using var host = Host();
        await File.WriteAllTextAsync(terminal.File("copy.db"), "mine");

        var refused = await terminal.AskStoreAsync("backup", "copy.db");

        Assert.Equal(69, refused.Code);
        Assert.Contains("exists already", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(terminal.File("copy.db")));
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_is_a_sentence()
    {
        await using var host = Host();

        var refused = await terminal.AskStoreAsync("backup", "nowhere/copy.db");

        Assert.Equal(69, refused.Code);
        Assert.StartsWith("rotationbot: ", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests")]
    [InlineData("export", "requests")]
    [InlineData("backup", "copy.db")]
    public async Task Without_a_store_there_is_nothing_to_look_into(params string[] words)
    {
        var refused = await terminal.AskStoreAsync(words);

        Assert.Equal(69, refused.Code);
        Assert.Contains("is made when the bot first runs", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_makes_a_store_and_finds_it_up_to_date_the_second_time()
    {
        Assert.StartsWith("Made the store ", (await terminal.AskStoreAsync("migrate")).Output, StringComparison.Ordinal);
        Assert.Contains("is up to date", (await terminal.AskStoreAsync("migrate")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_does_not_touch_a_store_that_a_host_holds()
    {
        await using var host = Host();

        Assert.Equal(69, (await terminal.AskStoreAsync("migrate")).Code);
    }

    [Theory]
    [InlineData("requests")]
    [InlineData("export", "requests")]
    [InlineData("sync", "--dry-run")]
    public async Task An_older_store_is_read_after_it_was_migrated_and_not_before(params string[] words)
    {
        await using (Host())
        {
        }
        SetSchema(0);

        var refused = await terminal.AskStoreAsync(words);

        Assert.Equal(69, refused.Code);
        Assert.Contains("\"rotationbot migrate\"", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_store_is_refused()
    {
        await using (Host())
        {
        }
        SetSchema(Migrator.Newest + 1);

        Assert.Contains("a newer RotationBot", (await terminal.AskStoreAsync("requests")).Error, StringComparison.Ordinal);
        Assert.Contains("a newer RotationBot", (await terminal.AskStoreAsync("migrate")).Error, StringComparison.Ordinal);
    }

    private string StorePath => terminal.File("rotationbot.db");

    private SqliteStore Host() => SqliteStore.Open(StorePath);

    private void SetSchema(int version)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        connection.Execute($"PRAGMA user_version = {version}");
    }

    private static Task<bool> LogAsync(SqliteStore host, params LogEntry[] entries) => host.WriteAsync(
        s =>
        {
            foreach (var entry in entries)
                s.Log.Write(entry, Some.Noon);
            return true;
        },
        CancellationToken.None);

    private static IEnumerable<string> Details(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateArray().Select(e => e.GetProperty("detail").GetString() ?? "-");

    private static Task<bool> SaveAsync(SqliteStore host, Request request) => host.WriteAsync(s => s.Requests.Save(request), CancellationToken.None);

    private static Request Resolved(Request request) =>
        request with { Escalation = request.Escalation with { State = RequestState.Resolved }, ResolvedAt = Some.Noon + Duration.FromHours(1) };
}
