using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

public sealed class IcsExportTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_rotas_shifts_go_to_standard_output_and_nothing_else_does()
    {
        var exported = await terminal.AskStoreAsync("export", "ics", "--rota", "@SET");

        Assert.Equal((0, ""), (exported.Code, exported.Error));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", exported.Output, StringComparison.Ordinal);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r", exported.Output, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:SET primary: Omar\r\n", exported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_holds_the_same_without_a_byte_order_mark()
    {
        await File.WriteAllTextAsync(terminal.File("kai.ics"), "what was there before");
        var exported = await terminal.AskStoreAsync("export", "ics", "--person", "Kai", "--out", "kai.ics");
        var shown = await terminal.AskStoreAsync("export", "ics", "--person", "kai", "--out", "-");

        Assert.Equal((0, ""), (exported.Code, exported.Error));
        Assert.Matches(@"^Wrote \d+ shifts to .*kai\.ics\.$", exported.Output);
        Assert.Equal(shown.Output + "\n", await File.ReadAllTextAsync(terminal.File("kai.ics")));
        Assert.Equal((byte)'B', (await File.ReadAllBytesAsync(terminal.File("kai.ics")))[0]);
    }

    [Fact]
    public async Task What_people_changed_is_in_it()
    {
        await using (var store = SqliteStore.Open(terminal.File("rotationbot.db")))
        {
            var noon = Instant.FromUtc(2026, 11, 26, 12, 0);
            var cover = new Alteration.Cover(new RotaId("set"), new RoleName("primary"), [new Stretch(noon, noon + Duration.FromHours(2))], null, new PersonId("jess"));
            await store.WriteAsync(s => s.Changes.Save(Some.Change(1, noon) with { What = cover }), default);
        }

        Assert.Contains("UID:set.primary.20261126T120000Z.jess@rotationbot", (await terminal.AskStoreAsync("export", "ics", "--person", "jess")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "Whose shifts? Say --person ID or --rota ID, one of them.")]
    [InlineData(64, "Whose shifts? Say --person ID or --rota ID, one of them.", "--person", "kai", "--rota", "set")]
    [InlineData(1, "there is no person \"pria\"; did you mean \"priya\"?", "--person", "pria")]
    [InlineData(1, "there is no rota, or team with one, \"ste\"; did you mean \"set\"?", "--rota", "ste")]
    [InlineData(69, " cannot be written: ", "--rota", "set", "--out", "nowhere/set.ics")]
    [InlineData(69, " cannot be written: ", "--rota", "set", "--out", ".")]
    public async Task What_cannot_be_done_is_a_sentence(int code, string sentence, params string[] words)
    {
        var refused = await terminal.AskStoreAsync(["export", "ics", .. words]);

        Assert.Equal((code, ""), (refused.Code, refused.Output));
        Assert.Contains(sentence, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Error);
    }
}
