using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Changes;
using RotationBot.InForce;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

/// <summary>What is asked about rotas is answered from the file and from what the store remembers.</summary>
public sealed class PresentTests : IDisposable
{
    private const string Store = "test.db";
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 12, 0);
    private readonly Terminal terminal;

    public PresentTests()
    {
        terminal = new Terminal();
        Write(Minimal.Text);
    }

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_list_that_was_edited_counts_from_the_edit_on_and_the_past_is_as_it_was()
    {
        await RememberAsync();
        Write(Minimal.Text.Replace("[\"alice\", \"bob\"]", "[\"dana\"]", StringComparison.Ordinal));

        Assert.Contains("primary  Alice until 12:01", (await AskAsync("oncall", "web")).Output, StringComparison.Ordinal);
        Assert.Contains("primary  Alice", (await AskAsync("oncall", "web", "--at", "2026-11-23 12:00")).Output, StringComparison.Ordinal);
        Assert.Contains("Alice has left the rota, so Dana is next", (await AskAsync("why", "web", "2026-11-25 12:01")).Output, StringComparison.Ordinal);
        Assert.Contains("Wed 25 Nov 12:01  Dana", (await AskAsync("schedule", "web")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_store_the_file_alone_answers()
    {
        Write(Minimal.Text.Replace("[\"alice\", \"bob\"]", "[\"dana\"]", StringComparison.Ordinal));

        Assert.Contains("primary  Dana", (await AskAsync("oncall", "web", "--at", "2026-11-23 12:00")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_have_agreed_counts_too()
    {
        await RememberAsync(Some.Change(1, Instant.FromUtc(2026, 11, 25, 0, 0)) with { What = new Alteration.Absence(new("alice"), Instant.FromUtc(2026, 11, 25, 0, 0), Instant.FromUtc(2026, 11, 26, 0, 0)) });

        Assert.Contains("primary  Bob", (await AskAsync("oncall", "web")).Output, StringComparison.Ordinal);
        Assert.Contains("@bob", (await AskAsync("rehearse", "the page is down, P1", "--channel", "help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("oncall", "web")]
    public async Task An_entry_newly_written_into_the_past_is_refused_as_the_host_would_refuse_it(params string[] words)
    {
        await RememberAsync();
        Write(Minimal.Text.Replace("\"unit\": \"weeks\" }", "\"unit\": \"weeks\" }, \"changes\": [{ \"effective\": \"2026-11-24\", \"participants\": [\"dana\"] }]", StringComparison.Ordinal));

        var refused = await AskAsync(words);

        Assert.Equal(78, refused.Code);
        Assert.Contains("rotas.web.roles[0].changes[0].effective: \"2026-11-24\" has passed", refused.Output + refused.Error, StringComparison.Ordinal);
    }

    private Task<Terminal.Outcome> AskAsync(params string[] words) =>
        terminal.RunAsync([.. words, "--config", terminal.File("bot.config.json"), "--data", Path.GetDirectoryName(terminal.File(Store))!]);

    private void Write(string text) => File.WriteAllText(terminal.File("bot.config.json"), text);

    /// <summary>A host has run with the file as it is.</summary>
    private async Task RememberAsync(params Change[] changes)
    {
        var settings = ConfigurationFile.Load(terminal.File("bot.config.json"), Path.GetDirectoryName(terminal.File(Store))).Settings!;
        await using var store = SqliteStore.Open(settings.StorePath);
        await store.WriteAsync(s => Remember(s, Continued.From(settings, Remembered.Of(s), Monday), changes), default);
    }

    private static bool Remember(IStoreSession session, Continued continued, IEnumerable<Change> changes)
    {
        foreach (var (rota, history) in continued.Histories)
            session.Configurations.Save(rota, history);
        return changes.All(session.Changes.Save);
    }
}
